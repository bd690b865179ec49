import type { Certification } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inSet } from './inSet';

/** Refs of subjects, not excluded, that one of these owns. */
export async function ownedSubjects(
  knex: Knex,
  owners: ReadonlySet<string>,
): Promise<string[]> {
  return knex('subjects as s')
    .whereNull('s.missing_since')
    .where('s.state', 'subject')
    .whereRaw(inSet(knex, 's.owner', owners))
    .orderBy('s.ref')
    .pluck('s.ref');
}

export async function readCertifications(
  knex: Knex,
  person: string,
): Promise<Certification[]> {
  const row: { certifications: string } | undefined = await knex('profiles')
    .where({ person })
    .first('certifications');
  return row ? JSON.parse(row.certifications) : [];
}

/** An empty list leaves nothing of the person behind. */
export async function writeCertifications(
  knex: Knex,
  options: { person: string; certifications: Certification[] },
): Promise<void> {
  const { person, certifications } = options;
  if (certifications.length === 0) {
    await knex('profiles').where({ person }).delete();
    return;
  }
  await knex('profiles')
    .insert({ person, certifications: JSON.stringify(certifications) })
    .onConflict('person')
    .merge();
}

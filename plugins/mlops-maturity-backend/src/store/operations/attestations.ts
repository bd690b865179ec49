import type { Attestation } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { AttestationsTable } from '../tables';
import { withoutNulls } from './rowMapping';

export function attestationOf(
  row: AttestationsTable,
  subject: string,
): Attestation {
  return withoutNulls({
    id: row.id,
    subject,
    practice: row.practice,
    met: Boolean(row.met),
    date: row.date,
    note: row.note,
    link: row.link,
    author: row.author,
    at: row.at,
    confirmedBy: row.confirmed_by,
    confirmedAt: row.confirmed_at,
    state: row.state,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
    version: row.version,
  }) as Attestation;
}

/** One, and the id of its subject. */
export async function readAttestation(
  knex: Knex,
  id: string,
): Promise<{ attestation: Attestation; subjectId: number } | undefined> {
  const row: (AttestationsTable & { ref: string }) | undefined = await knex(
    'attestations as a',
  )
    .join('subjects as s', 's.id', 'a.subject_id')
    .where('a.id', id)
    .whereNull('s.missing_since')
    .first('a.*', 's.ref');
  return (
    row && {
      attestation: attestationOf(row, row.ref),
      subjectId: row.subject_id,
    }
  );
}

/** The one that counts of a subject's practice. */
export async function readCurrentAttestation(
  tx: Knex.Transaction,
  subject: { id: number; ref: string },
  practice: string,
): Promise<Attestation | undefined> {
  const row: AttestationsTable | undefined = await tx('attestations')
    .where({ subject_id: subject.id, practice, state: 'current' })
    .first();
  return row && attestationOf(row, subject.ref);
}

export async function insertAttestation(
  tx: Knex.Transaction,
  subjectId: number,
  attestation: Attestation,
): Promise<void> {
  const row: AttestationsTable = {
    id: attestation.id,
    subject_id: subjectId,
    practice: attestation.practice,
    met: attestation.met,
    date: attestation.date,
    note: attestation.note ?? null,
    link: attestation.link ?? null,
    author: attestation.author,
    at: attestation.at,
    confirmed_by: null,
    confirmed_at: null,
    state: attestation.state,
    ended_by: null,
    ended_at: null,
    version: attestation.version,
  };
  await tx('attestations').insert(row);
}

/** Stores what can change of an attestation. */
export async function updateAttestation(
  tx: Knex.Transaction,
  attestation: Attestation,
): Promise<void> {
  await tx('attestations')
    .where({ id: attestation.id })
    .update({
      confirmed_by: attestation.confirmedBy ?? null,
      confirmed_at: attestation.confirmedAt ?? null,
      state: attestation.state,
      ended_by: attestation.endedBy ?? null,
      ended_at: attestation.endedAt ?? null,
      version: attestation.version,
    });
}

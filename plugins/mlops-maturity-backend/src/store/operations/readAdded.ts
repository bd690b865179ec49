import {
  calendarDayOf,
  type Attestation,
  type WaiverRecord,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { AttestationsTable, WaiversTable } from '../tables';
import { attestationOf } from './attestations';
import { inIds } from './inSet';
import { waiverRecordOf } from './waivers';

/** What people have added to one subject, as the engine takes it up. */
export interface StoredAdded {
  attestations: Attestation[];
  waivers: WaiverRecord[];
}

/**
 * What people have added to subjects: current attestations, and approved waivers that have not ended.
 *
 * @returns by the id of the subject; absent where it is nothing.
 */
export async function readAdded(
  knex: Knex,
  subjects: readonly { id: number; ref: string }[],
  at: string,
): Promise<Map<number, StoredAdded>> {
  const found = new Map<number, StoredAdded>();
  const of = (id: number) => {
    const added = found.get(id) ?? { attestations: [], waivers: [] };
    found.set(id, added);
    return added;
  };
  const refs = new Map(subjects.map(({ id, ref }) => [id, ref]));
  const ids = [...refs.keys()];
  if (ids.length === 0) {
    return found;
  }
  const attestations: AttestationsTable[] = await knex('attestations')
    .whereRaw(inIds(knex, 'subject_id', ids))
    .where('state', 'current')
    .orderBy('id');
  const waivers: WaiversTable[] = await knex('waivers')
    .whereRaw(inIds(knex, 'subject_id', ids))
    .where('state', 'approved')
    .where('until_day', '>', calendarDayOf(at))
    .orderBy('id');
  for (const row of attestations) {
    const ref = refs.get(row.subject_id)!;
    of(row.subject_id).attestations.push(attestationOf(row, ref));
  }
  for (const row of waivers) {
    const ref = refs.get(row.subject_id)!;
    of(row.subject_id).waivers.push(waiverRecordOf(row, ref));
  }
  return found;
}

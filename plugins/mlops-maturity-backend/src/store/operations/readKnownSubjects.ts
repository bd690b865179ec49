import type { Knex } from 'knex';
import type { SubjectsTable } from '../tables';

/** Of PostgreSQL's `integer`. */
const LARGEST_ID = 2_147_483_647;

/** What a sweep compares a subject with. */
export interface KnownSubject {
  id: number;
  fingerprint: string;
  revision: number;
  /** That it was last judged under. */
  release: string;
  validUntil?: string;
  missingSince?: string;
  suspectedIn?: number;
}

const COLUMNS = [
  'id',
  'ref',
  'fingerprint',
  'revision',
  'release',
  'valid_until',
  'missing_since',
  'suspected_in',
  'changed_in',
] as const;

/**
 * Subjects written after a revision of `state`, page by page in the order they were written. One that is written again
 * meanwhile comes again.
 */
export async function* readKnownSubjects(
  knex: Knex,
  options: { changedAfter: number; pageSize: number },
): AsyncGenerator<[ref: string, known: KnownSubject][]> {
  let edge = [options.changedAfter, LARGEST_ID];
  let rows: Pick<SubjectsTable, (typeof COLUMNS)[number]>[];
  do {
    rows = await knex('subjects')
      .select(COLUMNS)
      .whereRaw('(changed_in, id) > (?, ?)', edge)
      .orderBy(['changed_in', 'id'])
      .limit(options.pageSize);
    yield rows.map(row => [
      row.ref,
      {
        id: row.id,
        fingerprint: row.fingerprint,
        revision: row.revision,
        release: row.release,
        validUntil: row.valid_until ?? undefined,
        missingSince: row.missing_since ?? undefined,
        suspectedIn: row.suspected_in ?? undefined,
      },
    ]);
    const last = rows.at(-1);
    edge = last ? [last.changed_in, last.id] : edge;
  } while (rows.length === options.pageSize);
}

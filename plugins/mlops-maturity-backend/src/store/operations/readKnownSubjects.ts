import type { Knex } from 'knex';
import type { SubjectState } from '../rows';
import type { SubjectsTable } from '../tables';

/** What a sweep compares a subject with. */
export interface KnownSubject {
  id: number;
  fingerprint: string;
  revision: number;
  release: string;
  state: SubjectState;
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
  'state',
  'valid_until',
  'missing_since',
  'suspected_in',
] as const;

/** Subjects written after a revision of `state`, page by page. */
export async function* readKnownSubjects(
  knex: Knex,
  options: { changedAfter: number; pageSize: number },
): AsyncGenerator<[ref: string, known: KnownSubject][]> {
  let afterId = 0;
  let rows: Pick<SubjectsTable, (typeof COLUMNS)[number]>[];
  do {
    rows = await knex('subjects')
      .select(COLUMNS)
      .where('changed_in', '>', options.changedAfter)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(options.pageSize);
    yield rows.map(row => [
      row.ref,
      {
        id: row.id,
        fingerprint: row.fingerprint,
        revision: row.revision,
        release: row.release,
        state: row.state as SubjectState,
        validUntil: row.valid_until ?? undefined,
        missingSince: row.missing_since ?? undefined,
        suspectedIn: row.suspected_in ?? undefined,
      },
    ]);
    afterId = rows[rows.length - 1]?.id ?? afterId;
  } while (rows.length === options.pageSize);
}

import type { ChangeCause } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { StoredSubject } from '../rows';
import type { SubjectsTable, WaiversTable } from '../tables';
import { completeSubjects } from './readSubjects';
import { waiverRecordOf } from './waivers';

/** Instants after the first, up to and including the second. */
export interface Period {
  since: string;
  until: string;
}

/** Of the subject that something is told about. */
export interface NewsSubject {
  subject: string;
  title?: string;
  owner?: string;
}

export interface LevelNews extends NewsSubject {
  at: string;
  model: string;
  from: number;
  to: number;
}

const TELLING: readonly ChangeCause[] = [
  'evidence',
  'waiver',
  'expiry',
  'facts',
];

const subjectOf = (row: {
  ref: string;
  title: string | null;
  owner: string | null;
}): NewsSubject => ({
  subject: row.ref,
  ...(row.title !== null && { title: row.title }),
  ...(row.owner !== null && { owner: row.owner }),
});

/** Changes of level by what is said of subjects, in the order in which they happened. */
export async function readLevelNews(
  knex: Knex,
  { since, until }: Period,
): Promise<LevelNews[]> {
  const rows = await knex('level_changes as l')
    .join('changes as c', join =>
      join.on('c.subject_id', 'l.subject_id').andOn('c.revision', 'l.revision'),
    )
    .join('subjects as s', 's.id', 'l.subject_id')
    .whereNull('s.missing_since')
    .where('l.at', '>', since)
    .where('l.at', '<=', until)
    .whereIn('c.cause', TELLING)
    .whereNotNull('l.from_level')
    .whereNotNull('l.to_level')
    .orderBy(['l.at', 'l.subject_id', 'l.revision', 'l.model'])
    .select('l.at', 'l.model', 'l.from_level', 'l.to_level')
    .select('s.ref', 's.title', 's.owner');
  return rows.map(row => ({
    ...subjectOf(row),
    at: row.at,
    model: row.model,
    from: row.from_level,
    to: row.to_level,
  }));
}

/** Waivers that were decided or ended by somebody in a period, and those approved that end on one of the days given. */
export async function readWaiverNews(
  knex: Knex,
  { since, until, endingOn }: Period & { endingOn: readonly string[] },
) {
  const rows: (WaiversTable & {
    ref: string;
    title: string | null;
    owner: string | null;
  })[] = await knex('waivers as w')
    .join('subjects as s', 's.id', 'w.subject_id')
    .whereNull('s.missing_since')
    .where(any =>
      any
        .where(decided =>
          decided
            .where('w.decided_at', '>', since)
            .where('w.decided_at', '<=', until),
        )
        .orWhere(ended =>
          ended
            .where('w.state', 'revoked')
            .where('w.ended_at', '>', since)
            .where('w.ended_at', '<=', until),
        )
        .orWhere(ending =>
          ending.where('w.state', 'approved').whereIn('w.until_day', endingOn),
        ),
    )
    .orderBy('w.id')
    .select('w.*', 's.ref', 's.title', 's.owner');
  return rows.map(row => ({
    ...subjectOf(row),
    waiver: waiverRecordOf(row, row.ref),
  }));
}

/** Subjects of which something ends before an instant, page by page. */
export async function* streamEnding(
  knex: Knex,
  options: { before: string; pageSize: number },
): AsyncGenerator<StoredSubject[]> {
  let afterId = 0;
  for (;;) {
    const rows: SubjectsTable[] = await knex('subjects')
      .where('id', '>', afterId)
      .whereNull('missing_since')
      .where('valid_until', '<=', options.before)
      .orderBy('id')
      .limit(options.pageSize);
    if (rows.length === 0) {
      return;
    }
    yield await completeSubjects(knex, rows);
    afterId = rows[rows.length - 1].id;
  }
}

/** How many assessed subjects each owner has. */
export async function countByOwner(knex: Knex): Promise<Map<string, number>> {
  const rows: { owner: string; total: number | string }[] = await knex(
    'subjects',
  )
    .whereNull('missing_since')
    .whereNotNull('owner')
    .where('state', 'subject')
    .groupBy('owner')
    .select('owner')
    .count({ total: '*' });
  return new Map(rows.map(({ owner, total }) => [owner, Number(total)]));
}

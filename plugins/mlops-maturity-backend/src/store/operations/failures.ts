import type { Knex } from 'knex';
import { chunks } from '../chunks';
import { ROWS_AN_INSERT } from '../tables';
import { inSet } from './inSet';

export interface Failure {
  subject: string;
  /** What went wrong, for people. */
  error: string;
  at: string;
}

/** A message is for reading; a broken entity can put anything into it. */
const LONGEST = 1000;

export async function recordFailures(
  knex: Knex,
  failures: Failure[],
): Promise<void> {
  const byRef = new Map(failures.map(failure => [failure.subject, failure]));
  for (const some of chunks([...byRef.values()], ROWS_AN_INSERT)) {
    await knex('failures')
      .insert(
        some.map(({ subject, error, at }) => ({
          ref: subject.replaceAll('\0', ''),
          // PostgreSQL takes no NUL in text.
          error: error.replaceAll('\0', '').slice(0, LONGEST),
          at,
        })),
      )
      .onConflict('ref')
      .merge();
  }
}

export async function clearFailures(
  knex: Knex,
  subjects: string[],
): Promise<void> {
  if (subjects.length > 0) {
    await knex('failures')
      .whereRaw(inSet(knex, 'ref', new Set(subjects)))
      .delete();
  }
}

export async function failedSubjects(knex: Knex): Promise<Set<string>> {
  return new Set(await knex('failures').pluck('ref'));
}

/** Newest first. */
export async function listFailures(
  knex: Knex,
  request: { limit: number },
): Promise<Failure[]> {
  return knex('failures')
    .select({ subject: 'ref', error: 'error', at: 'at' })
    .orderBy([{ column: 'at', order: 'desc' }, 'ref'])
    .limit(request.limit);
}

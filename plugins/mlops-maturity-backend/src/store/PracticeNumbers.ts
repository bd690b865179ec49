import type { Knex } from 'knex';
import { chunks } from './chunks';
import { ROWS_AN_INSERT, type PracticesTable } from './tables';

/**
 * The short numbers under which stored evidence names practices: a subject can speak of hundreds, and their names would
 * be most of what is kept, fetched and read of it.
 *
 * A number is given once and never taken back, so what a process knows stays true; it may only know too few.
 */
export class PracticeNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #practices: string[] = [];

  numberOf(practice: string): number | undefined {
    return this.#numbers.get(practice);
  }

  practiceOf(number: number): string | undefined {
    return this.#practices[number];
  }

  /** Reads what others have recorded since. */
  async load(knex: Knex): Promise<void> {
    const rows: PracticesTable[] = await knex('practices').select();
    for (const { number, practice } of rows) {
      this.#numbers.set(practice, number);
      this.#practices[number] = practice;
    }
  }
}

/** By the settings of a database, which a transaction shares with what it was begun on. */
const known = new WeakMap<object, PracticeNumbers>();

/** Those of a database, read once. */
export async function practiceNumbersOf(knex: Knex): Promise<PracticeNumbers> {
  const database = knex.client.config;
  let numbers = known.get(database);
  if (!numbers) {
    numbers = new PracticeNumbers();
    await numbers.load(knex);
    known.set(database, numbers);
  }
  return numbers;
}

/** Gives a number to each practice that has none. */
export async function recordPractices(
  knex: Knex,
  practices: readonly string[],
): Promise<void> {
  const numbers = await practiceNumbersOf(knex);
  // Inserted are only those that are missing: a sequence counts those too that were there already.
  const missing = practices.filter(
    practice => numbers.numberOf(practice) === undefined,
  );
  if (missing.length === 0) {
    return;
  }
  for (const some of chunks(missing, ROWS_AN_INSERT)) {
    await knex('practices')
      .insert(some.map(practice => ({ practice })))
      .onConflict('practice')
      .ignore();
  }
  await numbers.load(knex);
}

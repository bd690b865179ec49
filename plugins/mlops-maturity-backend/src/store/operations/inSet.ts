import type { Knex } from 'knex';

type Texts = WeakMap<ReadonlySet<string>, string>;

/** One set is asked for by many queries while a listing is paged through; each engine has its own way to write it. */
const textsOf: { pg: Texts; other: Texts } = {
  pg: new WeakMap(),
  other: new WeakMap(),
};

/** An array literal of PostgreSQL. */
function arrayLiteral(values: Iterable<string>): string {
  const quoted = Array.from(
    values,
    value => `"${value.replace(/["\\]/g, '\\$&')}"`,
  );
  return `{${quoted.join(',')}}`;
}

/**
 * `column in (…)` for a set of any size: the set is one bound text, which the database unfolds and looks up by hash.
 */
export function inSet(
  knex: Knex,
  column: string,
  values: ReadonlySet<string>,
): Knex.Raw {
  const isPostgres = knex.client.config.client === 'pg';
  const texts = textsOf[isPostgres ? 'pg' : 'other'];
  let text = texts.get(values);
  if (text === undefined) {
    text = isPostgres ? arrayLiteral(values) : JSON.stringify([...values]);
    texts.set(values, text);
  }
  return isPostgres
    ? knex.raw('?? = any(?::text[])', [column, text])
    : knex.raw('?? in (select value from json_each(?))', [column, text]);
}

/** The same for ids. */
export function inIds(
  knex: Knex,
  column: string,
  ids: readonly number[],
): Knex.Raw {
  return knex.client.config.client === 'pg'
    ? knex.raw('?? = any(?::int[])', [column, `{${ids.join(',')}}`])
    : knex.raw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(ids),
      ]);
}

import type { Knex } from 'knex';

/** One set is asked for by many queries while a listing is paged through. */
const jsonOf = new WeakMap<ReadonlySet<string>, string>();

/**
 * `column in (…)` for a set of any size: the set is one bound JSON array, which the database unfolds and semi-joins.
 */
export function inJsonList(
  knex: Knex,
  column: string,
  values: ReadonlySet<string>,
): Knex.Raw {
  let json = jsonOf.get(values);
  if (json === undefined) {
    json = JSON.stringify([...values]);
    jsonOf.set(values, json);
  }
  return knex.client.config.client === 'pg'
    ? knex.raw('?? in (select jsonb_array_elements_text(?::jsonb))', [
        column,
        json,
      ])
    : knex.raw('?? in (select value from json_each(?))', [column, json]);
}

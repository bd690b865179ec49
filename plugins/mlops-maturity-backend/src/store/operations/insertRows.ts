import type { Knex } from 'knex';
import { chunks } from '../chunks';
import { ROWS_AN_INSERT } from '../tables';

/** What is done about rows whose key is there already. */
interface OnConflict {
  key: readonly string[];
  /** The columns that are replaced. */
  replace?: readonly string[];
  /** The columns to which is added. */
  add?: readonly string[];
  /** SQL: only where that holds; a row that is left as it was is not returned. */
  where?: string;
}

/** Rows to be inserted into a table; all have the same columns. */
export interface Insert {
  table: string;
  rows: readonly object[];
  onConflict?: OnConflict;
}

const listOf = (columns: readonly string[]) =>
  columns.map(column => `"${column}"`).join(', ');

const isPostgres = (tx: Knex) => tx.client.config.client === 'pg';

/**
 * Inserts rows. On PostgreSQL they are one bound text, which the database unfolds: the thousands of bound values that they
 * would be otherwise take longer than the inserting.
 *
 * @param insert - `returning`: columns of the rows that were written.
 */
export async function insertRows<T = unknown>(
  tx: Knex,
  insert: Insert & { returning?: readonly string[] },
): Promise<T[]> {
  if (insert.rows.length === 0) {
    return [];
  }
  if (!isPostgres(tx)) {
    return insertInChunks(tx, insert);
  }
  const returning = insert.returning
    ? ` returning ${listOf(insert.returning)}`
    : '';
  const { rows } = await tx.raw(statementOf(insert) + returning, [
    JSON.stringify(insert.rows),
  ]);
  return rows;
}

/**
 * Inserts rows into several tables. On PostgreSQL that is one statement: each takes another way to the database, and a
 * process that is busy reading the catalog is slow to send the next.
 */
export async function insertTogether(
  tx: Knex,
  inserts: readonly Insert[],
): Promise<void> {
  const some = inserts.filter(({ rows }) => rows.length > 0);
  if (some.length === 0) {
    return;
  }
  if (!isPostgres(tx)) {
    for (const insert of some) {
      await insertInChunks(tx, insert);
    }
    return;
  }
  const statements = some.map(statementOf);
  const last = statements.pop()!;
  const before = statements.map((sql, at) => `step_${at} as (${sql})`);
  await tx.raw(
    before.length > 0 ? `with ${before.join(', ')} ${last}` : last,
    some.map(({ rows }) => JSON.stringify(rows)),
  );
}

/** For PostgreSQL, with a place for the rows as JSON. */
function statementOf({ table, rows, onConflict }: Insert): string {
  const columns = listOf(Object.keys(rows[0]));
  const sql = [
    `insert into "${table}" (${columns})`,
    `select ${columns} from json_populate_recordset(null::"${table}", ?)`,
  ];
  if (onConflict) {
    const { key, replace = [], add = [], where } = onConflict;
    const changes = [
      ...replace.map(name => `"${name}" = excluded."${name}"`),
      ...add.map(
        name => `"${name}" = "${table}"."${name}" + excluded."${name}"`,
      ),
    ];
    sql.push(`on conflict (${listOf(key)}) do update set ${changes.join()}`);
    sql.push(where ? `where ${where}` : '');
  }
  return sql.join(' ');
}

async function insertInChunks<T>(
  tx: Knex,
  {
    table,
    rows,
    onConflict,
    returning,
  }: Insert & { returning?: readonly string[] },
): Promise<T[]> {
  const written: T[] = [];
  for (const some of chunks(rows, ROWS_AN_INSERT)) {
    const query = tx(table).insert(some);
    if (onConflict) {
      const { key, replace = [], add = [], where } = onConflict;
      const changes = (columns: readonly string[], sql: string) =>
        columns.map(name => [name, tx.raw(sql, { table, name })]);
      const merged = query
        .onConflict([...key])
        .merge(
          Object.fromEntries([
            ...changes(replace, 'excluded.:name:'),
            ...changes(add, ':table:.:name: + excluded.:name:'),
          ]),
        );
      if (where) {
        merged.whereRaw(where);
      }
    }
    if (returning) {
      query.returning([...returning]);
    }
    const answer = await query;
    if (returning) {
      written.push(...(answer as T[]));
    }
  }
  return written;
}

import type { Knex } from 'knex';
import { chunks } from '../chunks';
import { ROWS_AN_INSERT } from '../tables';

/** What is done about rows whose key is there already. */
interface OnConflict {
  key: string[];
  /** The columns that are replaced. */
  replace: string[];
  /** SQL: only where that holds; a row that is left as it was is not returned. */
  where?: string;
}

/**
 * Inserts rows that all have the same columns. On PostgreSQL they are one bound text, which the database unfolds: the
 * thousands of bound values that they would be otherwise take longer than the inserting.
 *
 * @param options - `returning`: columns of the rows that were written.
 */
export async function insertRows<T = unknown>(
  tx: Knex,
  options: {
    table: string;
    rows: readonly object[];
    onConflict?: OnConflict;
    returning?: string[];
  },
): Promise<T[]> {
  if (options.rows.length === 0) {
    return [];
  }
  return tx.client.config.client === 'pg'
    ? insertOnPostgres(tx, options)
    : insertInChunks(tx, options);
}

async function insertOnPostgres<T>(
  tx: Knex,
  { table, rows, onConflict, returning }: Parameters<typeof insertRows>[1],
): Promise<T[]> {
  const names = (columns: readonly string[]) =>
    columns.map(column => `"${column}"`).join(', ');
  const columns = names(Object.keys(rows[0]));
  const sql = [
    `insert into "${table}" (${columns})`,
    `select ${columns} from json_populate_recordset(null::"${table}", ?)`,
  ];
  if (onConflict) {
    const { key, replace, where } = onConflict;
    const replaced = replace.map(name => `"${name}" = excluded."${name}"`);
    sql.push(`on conflict (${names(key)}) do update set ${replaced.join()}`);
    sql.push(where ? `where ${where}` : '');
  }
  sql.push(returning ? `returning ${names(returning)}` : '');
  const { rows: written } = await tx.raw(sql.join(' '), [JSON.stringify(rows)]);
  return written;
}

async function insertInChunks<T>(
  tx: Knex,
  { table, rows, onConflict, returning }: Parameters<typeof insertRows>[1],
): Promise<T[]> {
  const written: T[] = [];
  for (const some of chunks(rows, ROWS_AN_INSERT)) {
    const query = tx(table).insert(some);
    if (onConflict) {
      const { key, replace, where } = onConflict;
      const merged = query.onConflict(key).merge(replace);
      if (where) {
        merged.whereRaw(where);
      }
    }
    if (returning) {
      query.returning(returning);
    }
    const answer = await query;
    if (returning) {
      written.push(...(answer as T[]));
    }
  }
  return written;
}

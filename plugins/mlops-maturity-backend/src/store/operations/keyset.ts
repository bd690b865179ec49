import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { PageRequest, Slice } from '../MaturityStore';

/** What a listing is sorted by: an expression that is never null, and then the unique key. */
export interface KeysetOrder {
  /** Names the order, so that a cursor of another one is refused. */
  name: string;
  /** Absent: the unique key alone. */
  expression?: Knex.Raw;
  descending: boolean;
  /** Columns that together are unique, ascending or descending with the expression. */
  unique: string[];
}

const cursorSchema = z.object({
  order: z.string(),
  direction: z.enum(['next', 'previous']),
  /** Sort value, where there is one, then the unique key of the row at the edge of the page. */
  edge: z.array(z.union([z.string(), z.number()])),
});
type Cursor = z.infer<typeof cursorSchema>;

const nameOf = (order: KeysetOrder) =>
  `${order.name} ${order.descending ? 'desc' : 'asc'}`;

function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function readCursor(text: string, order: KeysetOrder): Cursor {
  let cursor: Cursor;
  try {
    cursor = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
  } catch {
    throw new InputError(
      'The cursor cannot be read: leave it out to start from the first page',
    );
  }
  const parts = order.unique.length + (order.expression ? 1 : 0);
  if (cursor.order !== nameOf(order) || cursor.edge.length !== parts) {
    throw new InputError(
      'The cursor belongs to another order: leave it out to start from the first page',
    );
  }
  return cursor;
}

/**
 * Reads one page of a query by keyset, forwards or backwards.
 *
 * @param query - Filtered, not ordered, selecting the unique columns under the names given in `order.unique`
 *   (without their table); the sort value is added as `sort_key`.
 */
export async function readPage<TRow extends Record<string, any>>(options: {
  knex: Knex;
  query: Knex.QueryBuilder;
  order: KeysetOrder;
  request: PageRequest;
}): Promise<{ rows: TRow[] } & Omit<Slice<never>, 'items'>> {
  const { knex, query, order, request } = options;
  const cursor = request.cursor ? readCursor(request.cursor, order) : undefined;
  const backwards = cursor?.direction === 'previous';
  const direction = order.descending === backwards ? 'asc' : 'desc';
  const keys = [
    ...(order.expression ? [order.expression] : []),
    ...order.unique.map(column => knex.raw('??', [column])),
  ];
  if (order.expression) {
    query.select(knex.raw('(?) as sort_key', [order.expression]));
  }
  if (cursor) {
    // A row value: (a, b) > (x, y), which both engines know and can take from an index.
    query.whereRaw(
      knex.raw(
        `(${keys.map(() => '?').join(', ')}) ${
          direction === 'asc' ? '>' : '<'
        } (${cursor.edge.map(() => '?').join(', ')})`,
        [...keys, ...cursor.edge],
      ),
    );
  }
  for (const key of keys) {
    query.orderByRaw(knex.raw(`? ${direction}`, [key]));
  }
  const rows: TRow[] = await query.limit(request.limit + 1);
  const more = rows.length > request.limit;
  if (more) {
    rows.pop();
  }
  if (backwards) {
    rows.reverse();
  }
  const cursorAt = (row: TRow, to: Cursor['direction']) =>
    writeCursor({
      order: nameOf(order),
      direction: to,
      edge: [
        ...(order.expression ? [row.sort_key] : []),
        ...order.unique.map(
          column => row[column.slice(column.indexOf('.') + 1)],
        ),
      ],
    });
  const hasNext = backwards ? rows.length > 0 : more;
  const hasPrevious = backwards
    ? more
    : cursor !== undefined && rows.length > 0;
  return {
    rows,
    ...(hasNext && { nextCursor: cursorAt(rows[rows.length - 1], 'next') }),
    ...(hasPrevious && { prevCursor: cursorAt(rows[0], 'previous') }),
  };
}

/** `count(*)` is text on PostgreSQL. */
export async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [{ total }] = await query.count({ total: '*' });
  return Number(total);
}

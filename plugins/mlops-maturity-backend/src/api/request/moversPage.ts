import { InputError } from '@backstage/errors';
import {
  byDistance,
  type Movement,
} from 'backstage-plugin-mlops-maturity-common';
import { z } from 'zod';

/** The last movement of a page, as far as the order goes by it. */
const edgeSchema = z.object({
  subject: z.string(),
  from: z.number(),
  to: z.number(),
  at: z.string(),
});

function readCursor(cursor: string): z.output<typeof edgeSchema> {
  try {
    return edgeSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
  } catch {
    throw new InputError(
      'The cursor cannot be read: leave it out to start from the first page',
    );
  }
}

/**
 * A page of movements. The cursor tells where the page before it ended, so that others who move meanwhile make nobody
 * come twice or be skipped.
 *
 * @throws InputError where the cursor cannot be read.
 */
export function moversPage(
  movements: Movement[],
  page: { cursor?: string; limit: number },
): { items: Movement[]; nextCursor?: string } {
  const edge = page.cursor === undefined ? undefined : readCursor(page.cursor);
  const rest = edge
    ? movements.filter(movement => byDistance(movement, edge) > 0)
    : movements;
  const items = rest.slice(0, page.limit);
  if (rest.length <= page.limit) {
    return { items };
  }
  const { subject, from, to, at } = items[items.length - 1];
  return {
    items,
    nextCursor: Buffer.from(JSON.stringify({ subject, from, to, at })).toString(
      'base64url',
    ),
  };
}

import type { Knex } from 'knex';
import type { FindingsRequest, Page } from '../MaturityStore';
import type { StoredFinding } from '../rows';
import { countOf, readPage } from './keyset';
import { whereSubject } from './whereSubject';

function whereFinding(knex: Knex, request: FindingsRequest) {
  const query = knex('findings as f').join(
    'subjects as s',
    's.id',
    'f.subject_id',
  );
  whereSubject(knex, query, request);
  if (request.filter?.findingKind) {
    query.whereIn('f.kind', request.filter.findingKind);
  }
  return query;
}

export async function listFindings(
  knex: Knex,
  request: FindingsRequest,
): Promise<Page<StoredFinding> & { byKind: Record<string, number> }> {
  const { rows, ...cursors } = await readPage({
    knex,
    query: whereFinding(knex, request).select(
      's.ref',
      's.owner',
      'f.position',
      'f.finding',
    ),
    order: {
      name: 'subject',
      descending: false,
      unique: ['s.ref', 'f.position'],
    },
    request,
  });
  const kinds = await whereFinding(knex, request)
    .select('f.kind')
    .count({ total: '*' })
    .groupBy('f.kind')
    .orderBy('f.kind');
  return {
    items: rows.map(row => ({
      ...JSON.parse(row.finding),
      subject: row.ref,
      ...(row.owner !== null && { owner: row.owner }),
    })),
    totalItems: await countOf(whereFinding(knex, request)),
    byKind: Object.fromEntries(
      kinds.map((row: Record<string, unknown>) => [
        String(row.kind),
        Number(row.total),
      ]),
    ),
    ...cursors,
  };
}

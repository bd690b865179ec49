import type { Knex } from 'knex';
import type { SubjectFilter, VisibleRefs } from '../MaturityStore';
import { inSet } from './inSet';

/** Percent and underscore are text to the people who type them. */
function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Limits a query over `subjects as s` to those that are not hidden, that the caller may see, and that match.
 */
export function whereSubject(
  knex: Knex,
  query: Knex.QueryBuilder,
  options: { visible?: VisibleRefs; filter?: SubjectFilter },
): Knex.QueryBuilder {
  const { visible, filter = {} } = options;
  query.whereNull('s.missing_since');
  if (visible) {
    query.whereRaw(inSet(knex, 's.ref', visible));
  }
  if (filter.owners) {
    query.whereRaw(inSet(knex, 's.owner', filter.owners));
  }
  if (filter.ownerNotIn) {
    const known = inSet(knex, 's.owner', filter.ownerNotIn);
    query.where(noOwner =>
      noOwner.whereNull('s.owner').orWhereRaw(knex.raw('not (?)', [known])),
    );
  }
  if (filter.system !== undefined) {
    query.where('s.system', filter.system);
  }
  if (filter.systems) {
    query.whereRaw(inSet(knex, 's.system', filter.systems));
  }
  for (const column of ['lifecycle', 'criticality', 'type', 'kind'] as const) {
    const values = filter[column];
    if (values) {
      query.whereIn(`s.${column}`, values);
    }
  }
  if (filter.text) {
    const pattern = containing(filter.text);
    query.where(either =>
      either
        .whereRaw("s.ref like ? escape '\\'", [pattern])
        .orWhereRaw("lower(s.title) like ? escape '\\'", [pattern]),
    );
  }
  return query;
}

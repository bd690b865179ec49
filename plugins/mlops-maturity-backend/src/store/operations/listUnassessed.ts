import type { Knex } from 'knex';
import type {
  Page,
  PageRequest,
  SubjectFilter,
  VisibleRefs,
} from '../MaturityStore';
import type { UnassessedRow } from '../rows';
import type { SubjectsTable } from '../tables';
import { countOf, readPage } from './keyset';
import { subjectColumnsOf } from './rowMapping';
import { whereSubject } from './whereSubject';

export interface UnassessedRequest extends PageRequest {
  visible?: VisibleRefs;
  state?: UnassessedRow['state'];
  filter?: SubjectFilter;
}

function whereUnassessed(knex: Knex, request: UnassessedRequest) {
  const states = request.state ? [request.state] : ['excluded', 'no-model'];
  return whereSubject(
    knex,
    knex('subjects as s').whereIn('s.state', states),
    request,
  );
}

export async function listUnassessed(
  knex: Knex,
  request: UnassessedRequest,
): Promise<Page<UnassessedRow>> {
  const { rows, ...cursors } = await readPage<SubjectsTable>({
    knex,
    query: whereUnassessed(knex, request).select('s.*'),
    order: { name: 'subject', descending: false, unique: ['s.ref'] },
    request,
  });
  return {
    items: rows.map(row => ({
      ...subjectColumnsOf(row),
      state: row.state as UnassessedRow['state'],
      reason: row.reason ?? '',
    })),
    totalItems: await countOf(whereUnassessed(knex, request)),
    ...cursors,
  };
}

import type { SubjectsSortField } from './subjectsTable';

/** The columns in their order; those with a field can be sorted by it, first in the order given. */
export const SUBJECT_COLUMNS = [
  { id: 'subject', field: 'subject', first: 'asc' },
  { id: 'level', field: 'level', first: 'asc' },
  { id: 'gap', field: 'gap', first: 'desc' },
  { id: 'score', field: 'score', first: 'asc', align: 'right' },
  { id: 'known', field: 'known', first: 'asc' },
  { id: 'findings', align: 'right' },
  { id: 'owner', field: 'owner', first: 'asc' },
  { id: 'assessedAt', field: 'assessedAt', first: 'desc' },
] as const satisfies readonly {
  id: string;
  field?: SubjectsSortField;
  first?: 'asc' | 'desc';
  align?: 'right';
}[];

export type SubjectColumn = (typeof SUBJECT_COLUMNS)[number];

import {
  SUBJECT_SORT_FIELDS,
  type SubjectsQuery,
} from 'backstage-plugin-mlops-maturity-common';

export type SubjectsOrder = NonNullable<SubjectsQuery['orderBy']>;
export type SubjectsSortField = SubjectsOrder['field'];

/** Where in the table of subjects the reader is; in the URL beside the filters, on its own subpage only. */
export interface SubjectsTableState {
  orderBy: SubjectsOrder;
  limit: number;
  /** Where the page starts; absent: at the first row. */
  cursor?: string;
  /** Number of the page, from 1; told by the reader's own steps, since a cursor has none. */
  page: number;
}

export const PAGE_SIZES = [20, 50, 100] as const;

/** Those with the furthest to go first: that is where help is wanted. */
export const FIRST_PAGE: SubjectsTableState = {
  orderBy: { field: 'gap', order: 'desc' },
  limit: 20,
  page: 1,
};

const TABLE_KEYS = ['sort', 'limit', 'cursor', 'page'] as const;

function readOrder(sort: string | null): SubjectsOrder {
  const order = sort?.startsWith('-') ? 'desc' : 'asc';
  const name = sort?.replace(/^-/, '');
  const field = SUBJECT_SORT_FIELDS.find(candidate => candidate === name);
  return field ? { field, order } : FIRST_PAGE.orderBy;
}

/** Reads where the reader is from a URL's query; what cannot be read is the first page. */
export function readTableState(params: URLSearchParams): SubjectsTableState {
  const limit = PAGE_SIZES.find(size => String(size) === params.get('limit'));
  const cursor = params.get('cursor') || undefined;
  const page = params.get('page') ?? '';
  return {
    orderBy: readOrder(params.get('sort')),
    limit: limit ?? FIRST_PAGE.limit,
    cursor,
    page: cursor && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes it over `params`; what is as on the first page is left out. */
export function writeTableState(
  state: SubjectsTableState,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const result = new URLSearchParams(params);
  TABLE_KEYS.forEach(key => result.delete(key));
  const { orderBy, limit, cursor, page } = state;
  const sort = `${orderBy.order === 'desc' ? '-' : ''}${orderBy.field}`;
  if (sort !== `-${FIRST_PAGE.orderBy.field}`) {
    result.set('sort', sort);
  }
  if (limit !== FIRST_PAGE.limit) {
    result.set('limit', String(limit));
  }
  if (cursor) {
    result.set('cursor', cursor);
    if (page > 1) {
      result.set('page', String(page));
    }
  }
  return result;
}

/** The same order and page size, at the first row: what a changed filter leads to. */
export function fromFirstRow(state: SubjectsTableState): SubjectsTableState {
  return { orderBy: state.orderBy, limit: state.limit, page: 1 };
}

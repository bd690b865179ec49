import type { SubjectsQuery } from './types';

type Value = string | number | boolean;

/**
 * A query as the parameters of its URL: an array is a parameter repeated, what is absent is left out.
 */
export function queryParams(
  query: Record<string, Value | readonly Value[] | undefined>,
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      [value].flat().forEach(each => params.append(name, String(each)));
    }
  }
  return params;
}

/** `orderBy` is written `level:desc`, a practice's status `unit-tests:missing`. */
export function subjectsQueryParams(query: SubjectsQuery): URLSearchParams {
  const { practiceStatus, orderBy, ...plain } = query;
  return queryParams({
    ...plain,
    practiceStatus: practiceStatus?.map(
      ({ practice, status }) => `${practice}:${status}`,
    ),
    orderBy: orderBy && `${orderBy.field}:${orderBy.order}`,
  });
}

import { parseEntityRef } from '@backstage/catalog-model';
import type { InventoryQuery } from './inventory';
import { queryParams, subjectsQueryParams } from './queryParams';
import type { SubjectsQuery } from './types';

/** The file holds every page. */
export function csvPath(query: SubjectsQuery): string {
  const { cursor: _cursor, limit: _limit, ...whole } = query;
  return withParams('subjects.csv', subjectsQueryParams(whole));
}

/** The file holds every page. */
export function inventoryCsvPath(query: InventoryQuery): string {
  const { cursor: _cursor, limit: _limit, ...whole } = query;
  return withParams('inventory.csv', queryParams(whole));
}

/** The path of something about one entity. */
export function subjectPath(
  entityRef: string,
  action:
    | 'assessment'
    | 'attestations'
    | 'history'
    | 'patch'
    | 'refresh'
    | 'trend'
    | 'waivers',
  query: Parameters<typeof queryParams>[0] = {},
): string {
  return withParams(
    `subjects/${segmentsOf(entityRef)}/${action}`,
    queryParams(query),
  );
}

/** The path of what somebody reads about themselves. */
export function profilePath(
  person: string,
  end: '' | '/certifications',
  query: Parameters<typeof queryParams>[0] = {},
): string {
  return withParams(`profiles/${segmentsOf(person)}${end}`, queryParams(query));
}

export function badgePath(
  entityRef: string,
  query: Parameters<typeof queryParams>[0],
): string {
  return withParams(`badges/${segmentsOf(entityRef)}.svg`, queryParams(query));
}

function segmentsOf(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

export function withParams(path: string, params: URLSearchParams): string {
  return params.size ? `${path}?${params}` : path;
}

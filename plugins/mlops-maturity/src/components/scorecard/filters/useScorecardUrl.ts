import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../../../routes';
import { subpagePath, type Subpage } from '../frame/subpages';
import {
  fromFirstRow,
  readTableState,
  writeTableState,
} from '../subjects/subjectsTable';
import type { ScorecardFilters } from './ScorecardFilters';
import { filtersSearch, readFilters, writeFilters } from './filtersUrl';

export interface ScorecardUrl {
  filters: ScorecardFilters;
  /** Changes some of them; `replace` makes no step in the browser's history. */
  setFilters: (
    change: Partial<ScorecardFilters>,
    options?: { replace?: boolean },
  ) => void;
  /** Where a subpage is, with the filters given. */
  link: (subpage: Subpage, filters: ScorecardFilters) => string;
}

/** The filters, which live in the URL alone. */
export function useScorecardUrl(): ScorecardUrl {
  const root = useRouteRef(rootRouteRef)();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const setFilters: ScorecardUrl['setFilters'] = useCallback(
    (change, { replace = false } = {}) =>
      setParams(
        current => {
          const changed = { ...readFilters(current), ...change };
          // A cursor belongs to the list it was made for.
          const start = fromFirstRow(readTableState(current));
          return writeTableState(start, writeFilters(changed, current));
        },
        { replace },
      ),
    [setParams],
  );
  const link: ScorecardUrl['link'] = useCallback(
    (subpage, wanted) => {
      const path = subpagePath(subpage);
      return `${root}${path && `/${path}`}${filtersSearch(wanted)}`;
    },
    [root],
  );
  return { filters, setFilters, link };
}

import { scopeFilters } from './scopeOf';
import type { ScorecardFilters } from './ScorecardFilters';
import { filtersSearch } from './filtersUrl';

/** Whether lists are narrowed beyond model and team. */
export function narrows(filters: ScorecardFilters): boolean {
  return filtersSearch(filters) !== filtersSearch(scopeFilters(filters));
}

import type { HistoryScope } from 'backstage-plugin-mlops-maturity-common';
import type { ScorecardFilters } from './ScorecardFilters';
import { subjectsQuery } from './subjectsQuery';

/**
 * Whose past the filters are about. Levels are let go: they are what changes; so is what is known of a subject today.
 */
export function pastScope(filters: ScorecardFilters): HistoryScope {
  const { group, ownOnly, noKnownOwner, system, domain, ...rest } =
    subjectsQuery(filters, '');
  const { lifecycle, criticality, type } = rest;
  return {
    group,
    ownOnly,
    noKnownOwner,
    system,
    domain,
    lifecycle,
    criticality,
    type,
  };
}

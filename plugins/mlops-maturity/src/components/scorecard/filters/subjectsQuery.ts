import type { SubjectsQuery } from 'backstage-plugin-mlops-maturity-common';
import type { ScorecardFilters } from './ScorecardFilters';

const orNothing = <T>(items: T[]): T[] | undefined =>
  items.length > 0 ? items : undefined;

/** What the filters ask the backend's list of subjects for; where and in which order is the table's. */
export function subjectsQuery(
  filters: ScorecardFilters,
  model: string,
): SubjectsQuery {
  const { group, ownOnly, system, domain, target, rating } = filters;
  return {
    model,
    group,
    ownOnly: ownOnly || undefined,
    noKnownOwner: filters.noKnownOwner || undefined,
    system,
    domain,
    lifecycle: orNothing(filters.lifecycle),
    criticality: orNothing(filters.criticality),
    type: orNothing(filters.type),
    level: orNothing(filters.level),
    text: filters.text || undefined,
    belowTarget: target && target === 'below',
    unrated: rating && rating === 'unrated',
    provisional: filters.provisional || undefined,
    withFindings: filters.withFindings || undefined,
  };
}

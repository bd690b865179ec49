import type {
  GroupRollup,
  Rollup,
  ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { NO_FILTERS, type ScorecardFilters } from './ScorecardFilters';

/** The part of the organisation that a page's numbers are about. */
export type Scope =
  | { kind: 'organization'; rollup: Rollup }
  | { kind: 'group'; rollup: Rollup; group: GroupRollup }
  | { kind: 'no-known-owner'; rollup: Rollup }
  /** Nothing is assessed there. */
  | { kind: 'empty'; ref?: string };

/** The filters that choose the model, the part of the organisation and the period, without those that narrow further. */
export function scopeFilters(filters: ScorecardFilters): ScorecardFilters {
  const { model, group, ownOnly, noKnownOwner, days } = filters;
  return { ...NO_FILTERS, model, group, ownOnly, noKnownOwner, days };
}

export function scopeOf(
  scorecard: ScorecardResponse,
  filters: Pick<ScorecardFilters, 'group' | 'ownOnly' | 'noKnownOwner'>,
): Scope {
  if (filters.noKnownOwner) {
    const rollup = scorecard.noKnownOwner;
    return rollup ? { kind: 'no-known-owner', rollup } : { kind: 'empty' };
  }
  if (filters.group) {
    const group = scorecard.groups.find(one => one.group === filters.group);
    return group
      ? {
          kind: 'group',
          group,
          rollup: filters.ownOnly ? group.own : group.total,
        }
      : { kind: 'empty', ref: filters.group };
  }
  return { kind: 'organization', rollup: scorecard.organization };
}

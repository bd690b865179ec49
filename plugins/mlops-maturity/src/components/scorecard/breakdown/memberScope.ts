import type { RollupKind } from 'backstage-plugin-mlops-maturity-common';
import { NO_FILTERS, type ScorecardFilters } from '../filters/ScorecardFilters';

/** The filters that choose the subjects of one line; without a member, those of none. Undefined where none does. */
export function memberScope(options: {
  filters: ScorecardFilters;
  by: RollupKind;
  member?: string;
  own: boolean;
}): ScorecardFilters | undefined {
  const { filters, by, member, own } = options;
  const { model, days } = filters;
  const base = { ...NO_FILTERS, model, days };
  if (member === undefined) {
    return by === 'group' ? { ...base, noKnownOwner: true } : undefined;
  }
  switch (by) {
    case 'group':
      return { ...base, group: member, ownOnly: own };
    case 'system':
    case 'domain':
      return { ...base, [by]: member };
    default:
      return { ...base, [by]: [member] };
  }
}

import type { SubjectLevelChange } from 'backstage-plugin-mlops-maturity-common';

/** What a change did to a subject under one model. */
export type ChangeEffect =
  | 'up'
  | 'down'
  /** Something about its practices is known now, or nothing any more. */
  | 'rated'
  | 'unrated'
  | 'confirmedUp'
  | 'confirmedDown'
  | 'first'
  | 'firstUnrated'
  | 'gone'
  | 'none';

/** Names what a change did; an unrated subject's level tells nothing, so that it neither rises nor drops. */
export function changeEffect(
  change: Pick<SubjectLevelChange, 'from' | 'to'> | undefined,
): ChangeEffect {
  const { from, to } = change ?? {};
  if (!to) {
    return from ? 'gone' : 'none';
  }
  if (!from) {
    return to.unrated ? 'firstUnrated' : 'first';
  }
  if (from.unrated || to.unrated) {
    if (from.unrated && to.unrated) {
      return 'none';
    }
    return to.unrated ? 'unrated' : 'rated';
  }
  const rise = to.level.number - from.level.number;
  if (rise !== 0) {
    return rise > 0 ? 'up' : 'down';
  }
  const confirmed = to.confirmedLevel.number - from.confirmedLevel.number;
  if (confirmed !== 0) {
    return confirmed > 0 ? 'confirmedUp' : 'confirmedDown';
  }
  return 'none';
}

import type { Rollup } from 'backstage-plugin-mlops-maturity-common';

/** How many rated subjects have not reached their target yet: the gap of a team, in subjects. */
export function subjectsToGo({ atTarget }: Pick<Rollup, 'atTarget'>): number {
  return atTarget.of - atTarget.value;
}

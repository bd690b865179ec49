import type { TrendResponse } from 'backstage-plugin-mlops-maturity-common';

/** The day on which assessing began, where that is later than the period asked for; absent where it is not. */
export function beginningOf({
  points,
}: Pick<TrendResponse, 'points'>): string | undefined {
  if (!points.length || points[0].cohort.assessed > 0) {
    return undefined;
  }
  return points.find(({ newcomers }) => newcomers.assessed > 0)?.date;
}

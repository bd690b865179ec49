import type {
  TrendPoint,
  TrendRollup,
} from 'backstage-plugin-mlops-maturity-common';

const told = ({ unrated, distribution, level, atTarget }: TrendRollup) =>
  JSON.stringify([
    unrated,
    distribution.map(({ subjects }) => subjects),
    level?.number,
    atTarget,
  ]);

/** The first day, the last, and every one in between on which something is other than on the day before. */
export function turningDays(points: readonly TrendPoint[]): TrendPoint[] {
  return points.filter(({ cohort, newcomers }, index) => {
    const before = points[index - 1];
    return (
      !before ||
      index === points.length - 1 ||
      told(cohort) !== told(before.cohort) ||
      told(newcomers) !== told(before.newcomers)
    );
  });
}

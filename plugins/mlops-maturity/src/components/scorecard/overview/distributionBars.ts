import type {
  LevelResult,
  Rollup,
} from 'backstage-plugin-mlops-maturity-common';

/** One bar of the distribution, in the model's order; the unrated come last as their own bucket. */
export interface DistributionBar {
  /** Absent for the unrated. */
  level?: LevelResult;
  subjects: number;
  provisional: number;
  /** Length relative to the longest bar, 0 to 1. */
  share: number;
  /** The part of the bar that is provisional, 0 to 1. */
  provisionalShare: number;
}

/**
 * Lays the distribution out: a bar for every level of the model, also where nobody is,
 * so that the same model always shows the same axis.
 */
export function distributionBars(
  rollup: Pick<Rollup, 'distribution' | 'unrated'>,
  levels: LevelResult[],
): DistributionBar[] {
  const counts = new Map(
    rollup.distribution.map(count => [count.level.number, count]),
  );
  const longest = Math.max(
    1,
    rollup.unrated,
    ...rollup.distribution.map(count => count.subjects),
  );
  const bars = levels.map(({ number, name }) => {
    const { subjects = 0, provisional = 0 } = counts.get(number) ?? {};
    return {
      level: { number, name },
      subjects,
      provisional,
      share: subjects / longest,
      provisionalShare: subjects === 0 ? 0 : provisional / subjects,
    };
  });
  const unrated = {
    subjects: rollup.unrated,
    provisional: 0,
    share: rollup.unrated / longest,
    provisionalShare: 0,
  };
  return [...bars, unrated];
}

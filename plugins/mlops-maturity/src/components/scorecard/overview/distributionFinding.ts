import type {
  LevelResult,
  Rollup,
} from 'backstage-plugin-mlops-maturity-common';

/** What a distribution says in one sentence. */
export type DistributionFinding =
  | { kind: 'none' }
  /** At least half of the rated subjects are at one level. */
  | { kind: 'majority'; level: LevelResult; value: number; of: number }
  /** At least half are at two neighbouring levels. */
  | {
      kind: 'pair';
      low: LevelResult;
      high: LevelResult;
      value: number;
      of: number;
    }
  | { kind: 'spread'; low: LevelResult; high: LevelResult; of: number };

/** Finds what a distribution's title states: the least that can be said of at least half the subjects. */
export function distributionFinding(
  rollup: Pick<Rollup, 'distribution' | 'rated'>,
): DistributionFinding {
  const counts = rollup.distribution
    .filter(({ subjects }) => subjects > 0)
    .sort((a, b) => a.level.number - b.level.number);
  const of = rollup.rated;
  if (counts.length === 0 || of === 0) {
    return { kind: 'none' };
  }
  const top = counts.reduce((best, next) =>
    next.subjects > best.subjects ? next : best,
  );
  if (top.subjects * 2 >= of) {
    return { kind: 'majority', level: top.level, value: top.subjects, of };
  }
  const pairs = counts.slice(1).flatMap((high, index) => {
    const low = counts[index];
    return high.level.number === low.level.number + 1
      ? [{ low, high, value: low.subjects + high.subjects }]
      : [];
  });
  const pair = pairs.sort((a, b) => b.value - a.value)[0];
  if (pair && pair.value * 2 >= of) {
    const { low, high, value } = pair;
    return { kind: 'pair', low: low.level, high: high.level, value, of };
  }
  return {
    kind: 'spread',
    low: counts[0].level,
    high: counts[counts.length - 1].level,
    of,
  };
}

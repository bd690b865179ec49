/**
 * The percentile rank of every number in its list, from 0 to 1: the share of the others below it, equals counted half.
 * A single number has rank 1.
 */
export function percentileRanks(values: readonly number[]): number[] {
  const others = values.length - 1;
  if (others < 1) {
    return values.map(() => 1);
  }
  const sorted = [...values].sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  sorted.forEach((value, below) => {
    if (!ranks.has(value)) {
      const equal = sorted.lastIndexOf(value) - below;
      ranks.set(value, (below + equal / 2) / others);
    }
  });
  return values.map(value => ranks.get(value)!);
}

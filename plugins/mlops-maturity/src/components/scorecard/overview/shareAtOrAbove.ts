import type { Rollup } from 'backstage-plugin-mlops-maturity-common';

/** How many of the rated subjects have reached a level. */
export function shareAtOrAbove(
  { distribution, rated }: Pick<Rollup, 'distribution' | 'rated'>,
  level: number,
): { value: number; of: number } {
  const value = distribution
    .filter(count => count.level.number >= level)
    .reduce((sum, count) => sum + count.subjects, 0);
  return { value, of: rated };
}

import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';

const STEPS = '▁▂▃▄▅▆▇█';
const NOT_REACHED = '·';

/** Ascending steps, one per level above nothing, filled up to the level reached: `▂▄▅··`. */
export function ladder(
  { levelNumbers }: Pick<CompiledModel, 'levelNumbers'>,
  level: number,
): string {
  const steps = levelNumbers.filter(number => number > 0);
  return steps
    .map((number, i) =>
      number <= level
        ? STEPS[Math.round(((i + 1) * (STEPS.length - 1)) / steps.length)]
        : NOT_REACHED,
    )
    .join('');
}

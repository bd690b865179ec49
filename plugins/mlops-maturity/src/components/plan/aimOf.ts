import type { Assessment } from 'backstage-plugin-mlops-maturity-common';

/** The level to aim at: the target, where that is not reached yet, else the next one there is. */
export function aimOf(options: {
  assessment: Pick<Assessment, 'level' | 'confirmedLevel'>;
  target: number | undefined;
  top: number;
}): number {
  const { assessment, target, top } = options;
  const { level, confirmedLevel } = assessment;
  const next =
    confirmedLevel.number < level.number ? level.number : level.number + 1;
  return Math.min(
    top,
    target !== undefined && target > level.number ? target : next,
  );
}

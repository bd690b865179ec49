import type { Rollup } from 'backstage-plugin-mlops-maturity-common';

/** One clause of the sentence that the overview opens with. */
export type HeadlinePart =
  /** `all`: every rated subject has a target. */
  | { kind: 'at-target'; value: number; of: number; all: boolean }
  | { kind: 'rated'; value: number; of: number }
  | { kind: 'nothing-rated'; of: number }
  | { kind: 'unrated'; value: number }
  | { kind: 'provisional'; value: number }
  | { kind: 'findings'; value: number };

/** Rated subjects known below 70 %. */
export function provisionalSubjects({
  distribution,
}: Pick<Rollup, 'distribution'>): number {
  return distribution.reduce((sum, count) => sum + count.provisional, 0);
}

/** What the sentence says, the most telling first: only what there is data for, and nothing that is zero. */
export function headlineParts(rollup: Rollup, findings = 0): HeadlinePart[] {
  const { assessed, rated, unrated, atTarget } = rollup;
  if (assessed === 0) {
    return [];
  }
  if (rated === 0) {
    return [{ kind: 'nothing-rated', of: assessed }];
  }
  const first: HeadlinePart =
    atTarget.of > 0
      ? { kind: 'at-target', ...atTarget, all: atTarget.of === rated }
      : { kind: 'rated', value: rated, of: assessed };
  const more: HeadlinePart[] = [
    { kind: 'unrated', value: atTarget.of > 0 ? unrated : 0 },
    { kind: 'provisional', value: provisionalSubjects(rollup) },
    { kind: 'findings', value: findings },
  ];
  return [first, ...more.filter(part => !('value' in part) || part.value > 0)];
}

import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';

/** Where a requirement stands in a model: `stage 3`; where tests earn points, what it earns. */
export function rungText(
  { leaf, words }: Pick<MaturityModel, 'leaf' | 'words'>,
  level: number,
): string {
  if (leaf === 'points') {
    return level === 1 ? 'by hand, half a point' : 'automated, one point';
  }
  return `${words.level} ${level}`;
}

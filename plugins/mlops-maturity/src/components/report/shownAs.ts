import {
  gradeRank,
  type RequirementResult,
} from 'backstage-plugin-mlops-maturity-common';

/** Where the strongest evidence of a requirement was read, as short as it can be told. */
export function shownAs({ claims }: RequirementResult): string {
  const [best] = claims
    .filter(({ met, standing }) => met && standing === 'current')
    .sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade));
  if (!best) {
    return '';
  }
  const { pointer, author, key, value, source } = best;
  if (pointer?.type === 'url') {
    return pointer.url.replace(/^https?:\/\//, '');
  }
  return author ?? value ?? key ?? source;
}

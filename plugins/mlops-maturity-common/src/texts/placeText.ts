import type { MaturityModel } from '../model/MaturityModel';

/** Where a requirement stands, in the model's own words within a sentence: "stage 3", or the kind of test. */
export function placeText(
  model: Pick<MaturityModel, 'leaf' | 'words'>,
  level: number,
): string {
  if (model.leaf === 'points') {
    return level === 1 ? 'the test by hand' : 'the automated test';
  }
  return `${model.words.level} ${level}`;
}

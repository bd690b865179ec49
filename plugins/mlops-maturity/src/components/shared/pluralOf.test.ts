import { pluralOf } from './pluralOf';

describe('pluralOf', () => {
  it.each([
    ['capability', 'capabilities'],
    ['dimension', 'dimensions'],
    ['area', 'areas'],
    ['class', 'classes'],
    ['way', 'ways'],
  ])('makes of %s %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural);
  });
});

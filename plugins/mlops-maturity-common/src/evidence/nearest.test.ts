import fc from 'fast-check';
import { nearest } from './nearest';

const NAMES = [
  'code-versioning',
  'criticality',
  'data-versioning',
  'drift-alerts',
  'unit-tests',
  'serving',
  'dvc',
  'high',
];

describe('nearest', () => {
  it.each([
    ['unit-test', 'unit-tests'],
    ['unit_tests', 'unit-tests'],
    ['Unit Tests', 'unit-tests'],
    ['unit.tests', 'unit-tests'],
    ['drift-alret', 'drift-alerts'],
    ['data-versionning', 'data-versioning'],
    ['unit-testing', 'unit-tests'],
    ['criticalty', 'criticality'],
    ['hihg', 'high'],
    ['dvx', 'dvc'],
    ['dvc', 'dvc'],
  ])('takes %s for %s', (misspelt, right) =>
    expect(nearest(misspelt, NAMES)).toBe(right),
  );

  it.each([
    'colour-of-the-shed',
    'xyz',
    'banana',
    'x',
    '',
    'versioning',
    'alerts',
    'q'.repeat(10_000),
  ])('does not guess at %s', nonsense =>
    expect(nearest(nonsense, NAMES)).toBeUndefined(),
  );

  it('takes the first in the alphabet of two that are as near, in any order', () => {
    expect(nearest('unit-tes', ['unit-text', 'unit-test'])).toBe('unit-test');
    expect(nearest('unit-tes', ['unit-test', 'unit-text'])).toBe('unit-test');
  });

  it('finds nothing in random words', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const word = fc.string({
      unit: fc.constantFrom(...letters),
      minLength: 8,
      maxLength: 20,
    });
    const hits = fc
      .sample(word, { numRuns: 1_000, seed: 7 })
      .filter(text => nearest(text, NAMES) !== undefined);
    expect(hits).toEqual([]);
  });
});

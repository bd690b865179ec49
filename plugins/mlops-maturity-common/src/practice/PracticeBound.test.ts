import { practice } from '../__testUtils__/miniature';
import { parseMeasure } from '../evidence/measure';
import { isWithin, readBound } from './PracticeBound';

describe('readBound', () => {
  it('reads what a practice states', () => {
    expect(readBound(practice('a'))).toBeUndefined();
    expect(readBound(practice('a', { bound: { atMost: ' 7% ' } }))).toEqual({
      atMost: { value: 7, unit: 'percent' },
    });
    expect(
      readBound(practice('a', { bound: { atLeast: 'often' } })),
    ).toBeUndefined();
  });
});

describe('isWithin', () => {
  const bound = readBound(
    practice('a', { bound: { atLeast: '1/week', atMost: '10/day' } }),
  )!;

  it.each([
    ['1/week', true],
    ['10/day', true],
    ['4/month', false],
    ['3/day', true],
    ['11/day', false],
    ['12h', undefined],
    ['4', undefined],
  ])('compares %s', (text, within) =>
    expect(isWithin(parseMeasure(text)!, bound)).toBe(within),
  );
});

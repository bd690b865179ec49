import fc from 'fast-check';
import { TIME_UNITS } from './Claim';
import { compareMeasures, parseMeasure } from './measure';

describe('parseMeasure', () => {
  it.each([
    ['3', { value: 3, unit: 'count' }],
    ['0.25', { value: 0.25, unit: 'count' }],
    ['7%', { value: 7, unit: 'percent' }],
    ['7.5 %', { value: 7.5, unit: 'percent' }],
    ['5 percent', { value: 5, unit: 'percent' }],
    ['12h', { value: 12, unit: 'hour' }],
    ['2 Weeks', { value: 2, unit: 'week' }],
    ['30min', { value: 30, unit: 'minute' }],
    ['1mo', { value: 1, unit: 'month' }],
    ['4/week', { value: 4, unit: 'count', window: 'week' }],
    ['4 / Week', { value: 4, unit: 'count', window: 'week' }],
    ['4 per week', { value: 4, unit: 'count', window: 'week' }],
    ['1/d', { value: 1, unit: 'count', window: 'day' }],
    ['5%/quarter', { value: 5, unit: 'percent', window: 'quarter' }],
    ['5 percent per year', { value: 5, unit: 'percent', window: 'year' }],
  ])('reads %s', (text, measure) =>
    expect(parseMeasure(text)).toEqual(measure),
  );

  it.each([
    ['', 'nothing'],
    ['-3', 'a negative number'],
    ['4/fortnight', 'an unknown window'],
    ['12 parsec', 'an unknown unit'],
    ['30m', 'a unit that may be minutes or months'],
    ['2h/week', 'a time per window'],
    ['1,5h', 'a decimal comma'],
    ['1e3', 'an exponent'],
    ['about 4/week', 'an estimate'],
    ['4/week!', 'something behind it'],
    ['1234567890', 'more digits than anybody needs'],
  ])('does not read %s: %s', text =>
    expect(parseMeasure(text)).toBeUndefined(),
  );
});

function compare(a: string, b: string) {
  return compareMeasures(parseMeasure(a)!, parseMeasure(b)!);
}

describe('compareMeasures', () => {
  it.each([
    ['24h', '1d', 0],
    ['7d', '1w', 0],
    ['12 months', '1 year', 0],
    ['4 quarters', '1 year', 0],
    ['60s', '1min', 0],
    ['1/day', '7/week', 0],
    ['12/year', '1/month', 0],
    ['0.1/day', '0.7/week', 0],
    ['7%', '7.0%', 0],
    ['1/day', '4/week', 1],
    ['4/week', '1/day', -1],
    ['0.3h', '18min', 0],
    ['31 days', '1 month', 1],
    ['30 days', '1 month', -1],
    ['6.999999%', '7%', -1],
    ['3', '2', 1],
    ['5%/quarter', '4%/quarter', 1],
  ])('compares %s with %s', (a, b, sign) => expect(compare(a, b)).toBe(sign));

  it.each([
    ['7%', '12h'],
    ['4', '4/week'],
    ['5%', '5%/quarter'],
    ['5%/quarter', '5%/year'],
    ['3', '3%'],
  ])('cannot compare %s with %s', (a, b) =>
    expect(compare(a, b)).toBeUndefined(),
  );

  it('takes any number a provider may give', () => {
    const percent = (value: number) => ({ value, unit: 'percent' as const });
    expect(compareMeasures(percent(1e-9), percent(0))).toBe(1);
    expect(compareMeasures(percent(1e22), percent(1e23))).toBe(-1);
    expect(compareMeasures(percent(NaN), percent(1))).toBeUndefined();
    expect(compareMeasures(percent(1), percent(Infinity))).toBeUndefined();
  });

  it('orders rates and durations the same from either side', () => {
    const value = fc.integer({ min: 0, max: 10_000 });
    const unit = fc.constantFrom(...TIME_UNITS);
    fc.assert(
      fc.property(value, unit, value, unit, (a, unitA, b, unitB) => {
        const there = compare(`${a}/${unitA}`, `${b}/${unitB}`)!;
        const back = compare(`${b}/${unitB}`, `${a}/${unitA}`)!;
        expect(there + back).toBe(0);
        // The longer the window, the smaller the rate.
        expect(compare(`1/${unitA}`, `1/${unitB}`)).toBe(
          compare(`1 ${unitB}`, `1 ${unitA}`),
        );
      }),
    );
  });
});

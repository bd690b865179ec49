import fc from 'fast-check';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  format,
  fraction,
  Fraction,
  multiply,
  parseFraction,
  toDisplay,
  weightedMean,
} from './fraction';

/** Large enough that products leave the safe integers. */
const anyFraction = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.bigInt({ min: 1n, max: 10n ** 18n }),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator));

function big({ numerator, denominator }: Fraction): [bigint, bigint] {
  return [BigInt(numerator), BigInt(denominator)];
}

function same(a: Fraction, numerator: bigint, denominator: bigint): boolean {
  const [n, d] = big(a);
  return n * denominator === numerator * d;
}

describe('fraction', () => {
  it('takes means as whole numbers of any size do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyFraction, fc.integer({ min: 1, max: 1_000 })), {
          minLength: 1,
          maxLength: 6,
        }),
        weighted => {
          let [sum, unit, total] = [0n, 1n, 0n];
          for (const [value, weight] of weighted) {
            const [n, d] = big(value);
            sum = sum * d + n * BigInt(weight) * unit;
            unit *= d;
            total += BigInt(weight);
          }
          const mean = weightedMean(
            weighted.map(([value]) => value),
            weighted.map(([, weight]) => weight),
          );
          return same(mean, sum, unit * total);
        },
      ),
    );
  });

  it('computes as whole numbers of any size do', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const [an, ad] = big(a);
        const [bn, bd] = big(b);
        return (
          same(add(a, b), an * bd + bn * ad, ad * bd) &&
          same(multiply(a, b), an * bn, ad * bd) &&
          (bn === 0n || same(divide(a, b), an * bd, ad * bn)) &&
          Math.sign(compare(a, b)) ===
            Number(an * bd > bn * ad) - Number(an * bd < bn * ad) &&
          floor(a) === Number(an / ad)
        );
      }),
    );
  });

  it('is in lowest terms, as plain numbers where they fit', () => {
    expect(fraction(6, 4)).toEqual({ numerator: 3, denominator: 2 });
    expect(multiply(fraction(10n ** 17n), fraction(1, 10 ** 9))).toEqual({
      numerator: 10 ** 8,
      denominator: 1,
    });
  });

  it('adds tenths exactly', () => {
    const tenth = parseFraction('1/10');
    expect(compare(add(add(tenth, tenth), tenth), parseFraction('3/10'))).toBe(
      0,
    );
  });

  it.each([
    ['7/4', 1, 2, 1.75],
    ['2', 2, 2, 2],
    ['13/6', 2, 3, 2.17],
    ['35/8', 4, 5, 4.38],
  ])('rounds %s', (text, below, above, shown) => {
    const value = parseFraction(text);
    expect(floor(value)).toBe(below);
    expect(ceil(value)).toBe(above);
    expect(toDisplay(value)).toBe(shown);
    expect(format(value)).toBe(text);
  });

  it.each(['', '1/0', '0.5', '-1', 'x'])('refuses %j', text => {
    expect(() => parseFraction(text)).toThrow(RangeError);
  });
});

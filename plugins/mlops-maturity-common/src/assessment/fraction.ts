/**
 * An exact rational number in lowest terms with a positive denominator.
 *
 * Plain numbers while everything fits, bigints from there on: a level is judged hundreds of millions of
 * times in a sweep, and the fraction libraries that compute in bigints throughout are some thirty times slower.
 *
 * @public
 */
export interface Fraction {
  readonly numerator: number | bigint;
  readonly denominator: number | bigint;
}

/** @public */
export const ZERO: Fraction = { numerator: 0, denominator: 1 };

/** Processors divide whole numbers up to here several times faster than others. */
const MOST_IN_32_BITS = 0x7fff_ffff;

function gcd(a: number, b: number): number {
  let x = a < 0 ? -a : a;
  let y = b;
  while (y !== 0 && (x > MOST_IN_32_BITS || y > MOST_IN_32_BITS)) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return y === 0 ? x : gcdIn32Bits(x, y);
}

function gcdIn32Bits(a: number, b: number): number {
  let x = a | 0;
  let y = b | 0;
  while (y !== 0) {
    const rest = x % y | 0;
    x = y;
    y = rest;
  }
  return x;
}

function bigGcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) {
    [x, y] = [y, x % y];
  }
  return x;
}

function demote(value: bigint): number | bigint {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) &&
    value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value;
}

/**
 * `numerator / denominator` in lowest terms.
 *
 * @throws RangeError when the denominator is not positive.
 * @public
 */
export function fraction(
  numerator: number | bigint,
  denominator: number | bigint = 1,
): Fraction {
  if (!(denominator > 0)) {
    throw new RangeError(`A fraction's denominator must be positive`);
  }
  if (denominator === 1 && typeof numerator === 'number') {
    return { numerator, denominator };
  }
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    const divisor = gcd(numerator as number, denominator as number);
    return {
      numerator: (numerator as number) / divisor,
      denominator: (denominator as number) / divisor,
    };
  }
  const divisor = bigGcd(BigInt(numerator), BigInt(denominator));
  return {
    numerator: demote(BigInt(numerator) / divisor),
    denominator: demote(BigInt(denominator) / divisor),
  };
}

/** The product, as a bigint where a number would no longer be exact. */
function times(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) {
      return product;
    }
  }
  return BigInt(a) * BigInt(b);
}

/** The sum, likewise. */
function plus(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) {
      return sum;
    }
  }
  return BigInt(a) + BigInt(b);
}

/** @public */
export function add(a: Fraction, b: Fraction): Fraction {
  return addUp([a, b], [1, 1], 1);
}

/** Σ value × weight / over in plain numbers; undefined where they would not be exact. */
function addUpPlain(
  values: readonly Fraction[],
  weights: readonly number[],
  over: number,
): Fraction | undefined {
  let sum = 0;
  let unit = 1;
  for (let i = 0; i < values.length; i++) {
    const { numerator, denominator } = values[i];
    if (typeof numerator !== 'number' || typeof denominator !== 'number') {
      return undefined;
    }
    let part = numerator * weights[i];
    if (denominator !== unit) {
      const divisor = gcd(unit, denominator);
      part *= unit / divisor;
      sum *= denominator / divisor;
      unit *= denominator / divisor;
    }
    sum += part;
    if (!Number.isSafeInteger(part) || !Number.isSafeInteger(sum)) {
      return undefined;
    }
  }
  return Number.isSafeInteger(unit * over)
    ? fraction(sum, unit * over)
    : undefined;
}

/** Σ value × weight / over, brought to lowest terms once at the end. */
function addUp(
  values: readonly Fraction[],
  weights: readonly number[],
  over: number,
): Fraction {
  const plain = addUpPlain(values, weights, over);
  if (plain) {
    return plain;
  }
  const unit = values.reduce(
    (product, { denominator }) => product * BigInt(denominator),
    1n,
  );
  const sum = values.reduce(
    (total, { numerator, denominator }, i) =>
      total +
      ((BigInt(numerator) * unit) / BigInt(denominator)) * BigInt(weights[i]),
    0n,
  );
  return fraction(sum, unit * BigInt(over));
}

/**
 * Σ value × weight over Σ weight.
 *
 * @param weights - whole numbers, one for each value.
 * @throws RangeError when no weight is positive.
 * @public
 */
export function weightedMean(
  values: readonly Fraction[],
  weights: readonly number[],
): Fraction {
  return addUp(
    values,
    weights,
    weights.reduce((total, weight) => total + weight, 0),
  );
}

/** @public */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(
    times(a.numerator, b.numerator),
    times(a.denominator, b.denominator),
  );
}

/**
 * `a × by / over`, for whole numbers.
 *
 * @public
 */
export function scale(a: Fraction, by: number, over: number = 1): Fraction {
  return by === over
    ? a
    : fraction(times(a.numerator, by), times(a.denominator, over));
}

/**
 * @throws RangeError when `b` is not positive.
 * @public
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(
    times(a.numerator, b.denominator),
    times(a.denominator, b.numerator),
  );
}

/**
 * Negative, zero or positive as `a` is below, equal to or above `b`.
 *
 * @public
 */
export function compare(a: Fraction, b: Fraction): number {
  const left = times(a.numerator, b.denominator);
  const right = times(b.numerator, a.denominator);
  if (left < right) {
    return -1;
  }
  return left > right ? 1 : 0;
}

/**
 * The largest integer not above a fraction that is not negative.
 *
 * @public
 */
export function floor(a: Fraction): number {
  if (typeof a.numerator === 'number' && typeof a.denominator === 'number') {
    return Math.floor(a.numerator / a.denominator);
  }
  return Number(BigInt(a.numerator) / BigInt(a.denominator));
}

/**
 * The smallest integer not below a fraction that is not negative.
 *
 * @public
 */
export function ceil(a: Fraction): number {
  const below = floor(a);
  return compare(a, fraction(below)) === 0 ? below : below + 1;
}

/**
 * Rounded half up to two decimals; for display only, no level is decided by it.
 *
 * @public
 */
export function toDisplay({ numerator, denominator }: Fraction): number {
  // a × 100 + 1/2, over twice its denominator: to be rounded down it need not be in lowest terms.
  const raised = {
    numerator: plus(times(numerator, 200), denominator),
    denominator: times(denominator, 2),
  };
  return floor(raised) / 100;
}

/**
 * `7/4`, or `2` for an integer.
 *
 * @public
 */
export function format(a: Fraction): string {
  return a.denominator === 1
    ? `${a.numerator}`
    : `${a.numerator}/${a.denominator}`;
}

/**
 * Reads an integer or `2/3`.
 *
 * @throws RangeError when the text is neither.
 * @public
 */
export function parseFraction(exact: number | string): Fraction {
  const match = /^(\d+)(?:\/([1-9]\d*))?$/.exec(String(exact));
  if (!match) {
    throw new RangeError(`"${exact}" is neither an integer nor a fraction`);
  }
  return fraction(BigInt(match[1]), BigInt(match[2] ?? 1));
}

import type { Measure, TimeUnit } from './Claim';

const WORDS_OF_UNIT: Record<TimeUnit, string[]> = {
  second: ['s', 'sec', 'secs', 'seconds'],
  minute: ['min', 'mins', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hours'],
  day: ['d', 'days'],
  week: ['w', 'wk', 'wks', 'weeks'],
  month: ['mo', 'mos', 'months'],
  quarter: ['q', 'qtr', 'quarters'],
  year: ['y', 'yr', 'yrs', 'years'],
};

// A lone `m` is left out: nobody can tell a minute from a month.
const UNIT_OF_WORD = new Map<string, TimeUnit>(
  Object.entries(WORDS_OF_UNIT).flatMap(([unit, words]) =>
    [unit, ...words].map((word): [string, TimeUnit] => [
      word,
      unit as TimeUnit,
    ]),
  ),
);

/** Whole seconds; month, quarter and year are those of the mean Gregorian year, so that 12 months are a year exactly. */
const SECONDS_OF_UNIT: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
};

const MEASURE =
  /^(\d{1,9}(?:\.\d{1,6})?) ?(?:(%|percent)|([a-z]+))?(?: ?(?:\/|per) ?([a-z]+))?$/i;

/**
 * Reads a measure: a count (`3`), a share (`7%`), a duration (`12h`, `2 weeks`), or a count or share
 * per window (`4/week`, `5% per quarter`). Words are compared without case.
 *
 * @public
 * @returns undefined where the text is none of these.
 */
export function parseMeasure(text: string): Measure | undefined {
  const match = MEASURE.exec(text);
  if (!match) {
    return undefined;
  }
  const [, digits, percent, unitWord, windowWord] = match;
  const value = Number(digits);
  const unit = unitWord && UNIT_OF_WORD.get(unitWord.toLowerCase());
  const window = windowWord && UNIT_OF_WORD.get(windowWord.toLowerCase());
  if ((unitWord && !unit) || (windowWord && !window) || (unit && window)) {
    return undefined;
  }
  return {
    value,
    unit: unit || (percent ? 'percent' : 'count'),
    ...(window ? { window } : {}),
  };
}

/** A non-negative rational number. */
interface Ratio {
  over: bigint;
  under: bigint;
}

function exactly(value: number): Ratio {
  // The shortest decimal that reads back as this number: what the owner wrote.
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0
    ? { over: digits, under: 10n ** BigInt(-shift) }
    : { over: digits * 10n ** BigInt(shift), under: 1n };
}

function magnitude({ value, unit, window }: Measure): Ratio {
  const { over, under } = exactly(value);
  if (unit === 'count') {
    return {
      over,
      under: under * BigInt(window ? SECONDS_OF_UNIT[window] : 1),
    };
  }
  return unit === 'percent'
    ? { over, under }
    : { over: over * BigInt(SECONDS_OF_UNIT[unit]), under };
}

/** Only measures of the same dimension can be compared. A share does not scale with its window, so that is part of it. */
function dimension({ unit, window }: Measure): string {
  if (unit === 'count') {
    return window ? 'rate' : 'count';
  }
  return unit === 'percent' ? `percent/${window ?? ''}` : 'duration';
}

/**
 * Compares two measures exactly, converting units: `1/day` is more than `4/week`, `24h` equals `1d`.
 *
 * @public
 * @returns negative, zero or positive as `a` is less than, equal to or more than `b`;
 * undefined where they cannot be compared, such as `7%` and `12h`.
 */
export function compareMeasures(a: Measure, b: Measure): number | undefined {
  if (
    dimension(a) !== dimension(b) ||
    !Number.isFinite(a.value) ||
    !Number.isFinite(b.value)
  ) {
    return undefined;
  }
  const left = magnitude(a);
  const right = magnitude(b);
  const difference = left.over * right.under - right.over * left.under;
  return Number(difference > 0n) - Number(difference < 0n);
}

import { Facts, FACT_VALUES, FactName } from '../evidence/Facts';

/** All facts, in the order of their digits. */
const NAMES = Object.keys(FACT_VALUES) as FactName[];

const PLACES = new Map<string, { at: number; values: readonly string[] }>(
  NAMES.map((name, at) => [name, { at, values: FACT_VALUES[name] }]),
);

const ALL_UNKNOWN = NAMES.map(() => 0);

/** Where a value is none of those that a fact may take, as evidence that was stored by another version may have it. */
export const NO_DIGIT = -1;

/**
 * One small number for every fact, in the order of `FACT_VALUES`: 0 where it is unknown, else one more than the
 * position of its value, or {@link NO_DIGIT}.
 */
export type FactDigits = readonly number[];

export function factDigits(facts: Facts): FactDigits {
  const digits = ALL_UNKNOWN.slice();
  // Nearly every subject has facts of its own: to go through what is there costs far less than to ask by name.
  for (const [name, value] of Object.entries(facts)) {
    const place = PLACES.get(name);
    if (place && value !== undefined) {
      digits[place.at] = place.values.indexOf(value) + 1 || NO_DIGIT;
    }
  }
  return digits;
}

/** Tells all combinations of the values of some facts apart by a whole number. */
export class FactsCode {
  /** How many combinations there are. */
  readonly limit: number;
  readonly #positions: readonly number[];
  readonly #bases: readonly number[];

  constructor(names: readonly FactName[]) {
    this.#positions = names.map(name => NAMES.indexOf(name));
    // One more than there are values: a fact may be unknown.
    this.#bases = names.map(name => FACT_VALUES[name].length + 1);
    this.limit = this.#bases.reduce((product, base) => product * base, 1);
  }

  /** @returns {@link NO_DIGIT} where one of the facts has none. */
  of(digits: FactDigits): number {
    let code = 0;
    for (let i = 0; i < this.#positions.length; i++) {
      const digit = digits[this.#positions[i]];
      if (digit === NO_DIGIT) {
        return NO_DIGIT;
      }
      code = code * this.#bases[i] + digit;
    }
    return code;
  }
}

import { NO_ID } from './Numbered';

/** Fewer possible keys than this are looked up in a table, which is several times faster than a map. */
const LARGEST_TABLE = 16_384;

/** More different results than nearly anything here has; a bound on memory. */
const MOST_VALUES = 4_096;

/**
 * What came first of results that depend on nothing but a whole number each. What comes when it is full is not
 * remembered: to forget would make the numbers of results ambiguous.
 */
export class Memory<T> {
  readonly #table?: (T | undefined)[];
  readonly #map = new Map<number, T>();
  #size = 0;

  /** @param limit - keys are whole numbers below it. */
  constructor(limit: number) {
    if (limit <= LARGEST_TABLE) {
      this.#table = new Array<T | undefined>(limit).fill(undefined);
    }
  }

  get(key: number): T | undefined {
    return this.#table ? this.#table[key] : this.#map.get(key);
  }

  /** @param make - makes the value, given its number among those remembered or {@link NO_ID}. */
  remember(key: number, make: (id: number) => T): T {
    if (this.#size >= MOST_VALUES) {
      return make(NO_ID);
    }
    const value = make(this.#size++);
    if (this.#table) {
      this.#table[key] = value;
    } else {
      this.#map.set(key, value);
    }
    return value;
  }
}

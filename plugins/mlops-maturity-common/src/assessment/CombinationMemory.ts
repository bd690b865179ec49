import { Memory } from './Memory';
import { NO_ID, Numbered } from './Numbered';

/** Maps look up integers of this many bits far faster than others. */
const BITS_OF_KEY = 30;

/** Some part came to what nobody can tell from others. */
export const NO_KEY = -1;

/** What came of several parts together, by what they came to one by one. */
export class CombinationMemory<T> {
  /** Ids below this make a small integer together. */
  readonly #idLimit: number;
  readonly #memory: Memory<T>;

  /** @param count - how many parts there are. */
  constructor(count: number) {
    this.#idLimit = 2 ** Math.floor(BITS_OF_KEY / count);
    this.#memory = new Memory(this.#idLimit ** count);
  }

  /** A different number for everything that the parts can come to, or {@link NO_KEY}. */
  keyOf(parts: readonly Numbered[]): number {
    const limit = this.#idLimit;
    let key = 0;
    for (let i = 0; i < parts.length; i++) {
      const { id } = parts[i];
      if (id === NO_ID || id >= limit) {
        return NO_KEY;
      }
      // The bits say that it is a small integer, which the compiler cannot see.
      key = (key * limit + id) | 0;
    }
    return key;
  }

  get(key: number): T | undefined {
    return key === NO_KEY ? undefined : this.#memory.get(key);
  }

  /** @param make - makes what is remembered, given its number or {@link NO_ID}. */
  remember(key: number, make: (id: number) => T): T {
    return key === NO_KEY ? make(NO_ID) : this.#memory.remember(key, make);
  }
}

import type { NodeScore } from './NodeScore';

/** More different results than nearly any area has; a bound on memory. */
const MOST_SCORES = 1_024;

/** Fewer possible keys than this are looked up in a table, which is several times faster than a map. */
const LARGEST_TABLE = 16_384;

/**
 * The results of one area that came first, by a number that tells all they depend on, so that one object with an id
 * stands for each. What comes when it is full is not remembered: to forget would make ids ambiguous.
 */
export class ScoreMemory {
  readonly #table?: (NodeScore | undefined)[];
  readonly #map = new Map<number, NodeScore>();
  #size = 0;

  /** @param limit - keys are whole numbers below it. */
  constructor(limit: number) {
    if (limit <= LARGEST_TABLE) {
      this.#table = new Array<NodeScore | undefined>(limit).fill(undefined);
    }
  }

  get(key: number): NodeScore | undefined {
    return this.#table ? this.#table[key] : this.#map.get(key);
  }

  /** @returns what stands for the score from now on. */
  remember(key: number, node: NodeScore): NodeScore {
    if (this.#size >= MOST_SCORES) {
      return node;
    }
    const remembered = { ...node, id: this.#size++ };
    if (this.#table) {
      this.#table[key] = remembered;
    } else {
      this.#map.set(key, remembered);
    }
    return remembered;
  }
}

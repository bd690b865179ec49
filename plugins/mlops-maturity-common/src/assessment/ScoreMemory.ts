import type { NodeScore } from './NodeScore';

/** More different results than nearly any area has; a bound on memory. */
const MOST_SCORES = 1_024;

/**
 * The results of one area that came first, by a number that tells all they depend on, so that one object with an id
 * stands for each. What comes when it is full is not remembered: to forget would make ids ambiguous.
 */
export class ScoreMemory {
  readonly #scores = new Map<number, NodeScore>();

  get(key: number): NodeScore | undefined {
    return this.#scores.get(key);
  }

  /** @returns what stands for the score from now on. */
  remember(key: number, node: NodeScore): NodeScore {
    if (this.#scores.size >= MOST_SCORES) {
      return node;
    }
    const remembered = { ...node, id: this.#scores.size };
    this.#scores.set(key, remembered);
    return remembered;
  }
}

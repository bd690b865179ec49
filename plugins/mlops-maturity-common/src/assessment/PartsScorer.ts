import { CombinationMemory } from './CombinationMemory';
import { READINGS } from './marks';
import type { ByReading, NodeScore } from './NodeScore';

/**
 * Adds up what several parts come to: the areas under an area, or those directly under a model. The same parts often
 * come to the same, so what came of them is remembered.
 */
export class PartsScorer<T> {
  readonly #addUp: (nodes: readonly NodeScore[], id: number) => T;
  readonly #memory: CombinationMemory<T>;

  /**
   * @param count - how many parts there are.
   * @param addUp - what they come to under one reading; `id` is the number of the result among those remembered.
   */
  constructor(
    count: number,
    addUp: (nodes: readonly NodeScore[], id: number) => T,
  ) {
    this.#addUp = addUp;
    this.#memory = new CombinationMemory(count);
  }

  /** @param parts - what they come to one by one. */
  score(parts: readonly ByReading<NodeScore>[]): ByReading<T> {
    const results = new Array<T>(READINGS.length);
    for (let reading = 0; reading < READINGS.length; reading++) {
      const nodes = under(parts, reading);
      const key = this.#memory.keyOf(nodes);
      results[reading] =
        this.#memory.get(key) ??
        this.#asBefore(parts, reading, results) ??
        this.#judge(nodes, key);
    }
    return results;
  }

  #judge(nodes: readonly NodeScore[], key: number): T {
    return this.#memory.remember(key, id => this.#addUp(nodes, id));
  }

  /** Evidence of one grade is common: what reads no otherwise than before comes to the same. */
  #asBefore(
    parts: readonly ByReading<NodeScore>[],
    reading: number,
    before: ByReading<T>,
  ): T | undefined {
    for (let earlier = 0; earlier < reading; earlier++) {
      if (parts.every(scores => scores[earlier] === scores[reading])) {
        return before[earlier];
      }
    }
    return undefined;
  }
}

/** What every part comes to under one reading. */
function under(
  parts: readonly ByReading<NodeScore>[],
  reading: number,
): NodeScore[] {
  const nodes = new Array<NodeScore>(parts.length);
  for (let i = 0; i < parts.length; i++) {
    nodes[i] = parts[i][reading];
  }
  return nodes;
}

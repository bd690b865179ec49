import { CombinationMemory } from './CombinationMemory';
import { READINGS } from './marks';
import type { ByReading, NodeScore, Scored, ScoredArea } from './NodeScore';

/**
 * Adds up what several parts come to: the areas under an area, or those directly under a model. The same parts often
 * come to the same, so what came of them is remembered: of all readings at once, and where they have not been seen
 * together before, of each reading for itself.
 */
export class PartsScorer<T> {
  readonly #addUp: (nodes: readonly NodeScore[], id: number) => T;
  readonly #known: CombinationMemory<Scored<T>>;
  readonly #knownOfOne: CombinationMemory<T>;

  /**
   * @param count - how many parts there are.
   * @param addUp - what they come to under one reading; `id` is the number of the result among those remembered.
   */
  constructor(
    count: number,
    addUp: (nodes: readonly NodeScore[], id: number) => T,
  ) {
    this.#addUp = addUp;
    this.#known = new CombinationMemory(count);
    this.#knownOfOne = new CombinationMemory(count);
  }

  /** @param parts - what they come to one by one. */
  score(parts: readonly ScoredArea[]): Scored<T> {
    const key = this.#known.keyOf(parts);
    return (
      this.#known.get(key) ??
      this.#known.remember(key, id => ({ id, scores: this.#judge(parts) }))
    );
  }

  #judge(parts: readonly ScoredArea[]): ByReading<T> {
    const results = new Array<T>(READINGS.length);
    for (let reading = 0; reading < READINGS.length; reading++) {
      const nodes = under(parts, reading);
      const key = this.#knownOfOne.keyOf(nodes);
      results[reading] =
        this.#knownOfOne.get(key) ??
        this.#asBefore(parts, reading, results) ??
        this.#knownOfOne.remember(key, id => this.#addUp(nodes, id));
    }
    return results;
  }

  /** Evidence of one grade is common: what reads no otherwise than before comes to the same. */
  #asBefore(
    parts: readonly ScoredArea[],
    reading: number,
    before: ByReading<T>,
  ): T | undefined {
    for (let earlier = 0; earlier < reading; earlier++) {
      if (parts.every(({ scores }) => scores[earlier] === scores[reading])) {
        return before[earlier];
      }
    }
    return undefined;
  }
}

/** What every part comes to under one reading. */
function under(parts: readonly ScoredArea[], reading: number): NodeScore[] {
  const nodes = new Array<NodeScore>(parts.length);
  for (let i = 0; i < parts.length; i++) {
    nodes[i] = parts[i].scores[reading];
  }
  return nodes;
}

import type { CompiledArea, CompiledModel } from '../model/CompiledModel';
import { firstAlike, under } from './addUpByReading';
import { combine } from './combine';
import { READINGS } from './marks';
import { ByReading, NO_ID, NodeScore } from './NodeScore';
import { ScoreMemory } from './ScoreMemory';

/** Maps look up integers of this many bits far faster than others. */
const BITS_OF_KEY = 30;

/** Some area came to what its parent cannot tell from others. */
const NO_KEY = -1;

/** Adds up the areas under one area of a model. */
export class AreaScorer {
  readonly #area: CompiledArea;
  readonly #compiled: CompiledModel;
  /** Ids below this make a small integer together. */
  readonly #idLimit: number;
  readonly #memory: ScoreMemory;

  constructor(area: CompiledArea, compiled: CompiledModel) {
    this.#area = area;
    this.#compiled = compiled;
    this.#idLimit = 2 ** Math.floor(BITS_OF_KEY / area.areas.length);
    this.#memory = new ScoreMemory(this.#idLimit ** area.areas.length);
  }

  /** @param below - what the areas under it come to one by one. */
  score(below: readonly ByReading<NodeScore>[]): ByReading<NodeScore> {
    const scores = new Array<NodeScore>(READINGS.length);
    for (let reading = 0; reading < READINGS.length; reading++) {
      const key = this.#keyOf(below, reading);
      const known = key === NO_KEY ? undefined : this.#memory.get(key);
      scores[reading] = known ?? this.#addUp(below, reading, key, scores);
    }
    return scores;
  }

  /** @param before - under the readings before this one. */
  #addUp(
    below: readonly ByReading<NodeScore>[],
    reading: number,
    key: number,
    before: ByReading<NodeScore>,
  ): NodeScore {
    const alike = firstAlike(below, reading);
    if (alike < reading) {
      return before[alike];
    }
    const nodes = under(below, reading);
    const { node } = combine(this.#area.areas, nodes, this.#compiled);
    return key === NO_KEY ? node : this.#memory.remember(key, node);
  }

  /** A different number for everything that the areas below can come to. */
  #keyOf(below: readonly ByReading<NodeScore>[], reading: number): number {
    const limit = this.#idLimit;
    let key = 0;
    for (let i = 0; i < below.length; i++) {
      const { id } = below[i][reading];
      if (id === NO_ID || id >= limit) {
        return NO_KEY;
      }
      key = key * limit + id;
    }
    return key;
  }
}

import type { CompiledArea, CompiledModel } from '../model/CompiledModel';
import { addUpByReading } from './addUpByReading';
import { combine } from './combine';
import { ByReading, NO_ID, NodeScore } from './NodeScore';
import { ScoreMemory } from './ScoreMemory';

/** Maps look up integers of this many bits far faster than others. */
const BITS_OF_KEY = 30;

/** Adds up the areas under one area of a model. */
export class AreaScorer {
  readonly #area: CompiledArea;
  readonly #compiled: CompiledModel;
  /** Ids below this make a small integer together. */
  readonly #idLimit: number;
  readonly #memory = new ScoreMemory();

  constructor(area: CompiledArea, compiled: CompiledModel) {
    this.#area = area;
    this.#compiled = compiled;
    this.#idLimit = 2 ** Math.floor(BITS_OF_KEY / area.areas.length);
  }

  /** @param below - what the areas under it come to one by one. */
  score(below: readonly ByReading<NodeScore>[]): ByReading<NodeScore> {
    return addUpByReading(below, this);
  }

  addUp(nodes: readonly NodeScore[]): NodeScore {
    const { areas } = this.#area;
    let key = 0;
    for (const { id } of nodes) {
      if (id === NO_ID || id >= this.#idLimit) {
        return combine(areas, nodes, this.#compiled).node;
      }
      key = key * this.#idLimit + id;
    }
    return (
      this.#memory.get(key) ??
      this.#memory.remember(key, combine(areas, nodes, this.#compiled).node)
    );
  }
}

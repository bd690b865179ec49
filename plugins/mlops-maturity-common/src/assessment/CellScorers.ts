import type { CompiledRequirement } from '../model/CompiledModel';
import { CellScorer, ScoreMarks } from './CellScorer';

/** One cell of a leaf, or one test, with what judges it. */
export interface PlacedCell {
  readonly scorer: CellScorer;
  readonly indices: readonly number[];
}

/**
 * The scorers of one model. Most of its cells are alike, so they share a few: what they remember then stays near the
 * processor.
 */
export class CellScorers {
  readonly #byShape = new Map<string, CellScorer>();

  /** @param shapeOf - all of a requirement that its cell's scores depend on. */
  place(
    requirements: readonly CompiledRequirement[],
    shapeOf: (requirement: CompiledRequirement) => unknown,
    scoreMarks: ScoreMarks,
  ): PlacedCell {
    const shape = JSON.stringify(requirements.map(shapeOf));
    let scorer = this.#byShape.get(shape);
    if (!scorer) {
      scorer = new CellScorer(requirements.length, scoreMarks);
      this.#byShape.set(shape, scorer);
    }
    return { scorer, indices: requirements.map(({ index }) => index) };
  }
}

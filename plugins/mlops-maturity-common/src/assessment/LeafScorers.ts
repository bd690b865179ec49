import type { CompiledLeaf, CompiledModel } from '../model/CompiledModel';
import { CellScorers, PlacedCell } from './CellScorers';
import { ladderRule } from './ladderRule';
import { LeafScorer } from './LeafScorer';
import { pointsRule } from './pointsRule';

/** A leaf, with what judges it. */
export interface PlacedLeaf {
  readonly scorer: LeafScorer;
  readonly cells: readonly PlacedCell[];
}

/** All of a leaf that its scores depend on. */
function shapeOf({ cells, tests }: CompiledLeaf): string {
  return JSON.stringify([
    cells.map(({ level, requirements }) => [
      level,
      requirements.map(({ units, compulsory }) => [units, compulsory]),
    ]),
    tests.map(rungs => rungs.map(({ level }) => level)),
  ]);
}

/** The scorers of the leaves of one model. Many leaves are alike, so they share a few, as their cells do. */
export class LeafScorers {
  readonly #compiled: CompiledModel;
  readonly #cells = new CellScorers();
  readonly #byShape = new Map<string, LeafScorer>();

  constructor(compiled: CompiledModel) {
    this.#compiled = compiled;
  }

  place(leaf: CompiledLeaf): PlacedLeaf {
    const { model } = this.#compiled;
    const ruleOf = model.leaf === 'points' ? pointsRule : ladderRule;
    const rule = ruleOf(leaf, this.#compiled, this.#cells);
    const shape = shapeOf(leaf);
    let scorer = this.#byShape.get(shape);
    if (!scorer) {
      scorer = new LeafScorer(rule, model.combine === 'sum');
      this.#byShape.set(shape, scorer);
    }
    return { scorer, cells: rule.cells };
  }
}

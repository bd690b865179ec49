import type { CompiledLeaf, CompiledModel } from '../model/CompiledModel';
import type { Answers } from './answers';
import type { ScoredCell } from './CellScorer';
import type { CellScorers } from './CellScorers';
import { CombinationMemory } from './CombinationMemory';
import { ladderRule } from './ladderRule';
import type { LeafRule } from './LeafRule';
import { READINGS } from './marks';
import { Memory } from './Memory';
import type { ByReading, NodeScore } from './NodeScore';
import { NO_ID } from './Numbered';
import { pointsRule } from './pointsRule';
import { firstReadAlike } from './readAlike';

/** What the answers to a leaf's requirements come to. */
export interface ScoredLeaf {
  readonly scores: ByReading<NodeScore>;
  /** Requirements that count: that are not excused, or met all the same. */
  readonly counting: number;
  /** Of these, those with a current claim. */
  readonly known: number;
}

/** Some requirement is not excused, met or not: else a claim on an excused one could lower the parent. */
const ASKED = 1;

/** Nothing is known of any requirement, which `sum` looks at. */
const UNKNOWN_ROW = 2;

/** What is told of a leaf by {@link ASKED} and {@link UNKNOWN_ROW} is below this. */
const SIDES = 4;

/** Judges one leaf of a model. There are few results of a leaf, whatever the evidence. */
export class LeafScorer {
  readonly #rule: LeafRule;
  readonly #isRow: boolean;
  /** By what the cells come to. */
  readonly #known: CombinationMemory<ScoredLeaf>;
  readonly #nodes?: Memory<NodeScore>;

  constructor(
    leaf: CompiledLeaf,
    compiled: CompiledModel,
    scorers: CellScorers,
  ) {
    const { model } = compiled;
    const rule = model.leaf === 'points' ? pointsRule : ladderRule;
    this.#rule = rule(leaf, compiled, scorers);
    this.#isRow = model.combine === 'sum';
    this.#known = new CombinationMemory(this.#rule.cells.length);
    const { keyLimit } = this.#rule;
    this.#nodes = keyLimit ? new Memory(keyLimit * SIDES) : undefined;
  }

  /** @param answers - to all requirements of the model. */
  score(answers: Answers): ScoredLeaf {
    const placed = this.#rule.cells;
    const cells = new Array<ScoredCell>(placed.length);
    for (let i = 0; i < cells.length; i++) {
      const { scorer, indices } = placed[i];
      cells[i] = scorer.score(answers, indices);
    }
    const key = this.#known.keyOf(cells);
    return (
      this.#known.get(key) ??
      this.#known.remember(key, () => this.#judge(cells))
    );
  }

  #judge(cells: readonly ScoredCell[]): ScoredLeaf {
    let asked = false;
    let isSpokenOf = false;
    let setApart = 0;
    let counting = 0;
    let known = 0;
    for (const cell of cells) {
      asked ||= cell.asked;
      isSpokenOf ||= cell.isSpokenOf;
      setApart |= cell.setApart;
      counting += cell.counting;
      known += cell.known;
    }
    const isUnknownRow = this.#isRow && !isSpokenOf;
    const side = (asked ? ASKED : 0) | (isUnknownRow ? UNKNOWN_ROW : 0);
    const scores = new Array<NodeScore>(READINGS.length);
    for (let i = 0; i < READINGS.length; i++) {
      const alike = firstReadAlike(setApart, i);
      scores[i] = alike < i ? scores[alike] : this.#nodeUnder(i, cells, side);
    }
    return { scores, counting, known };
  }

  #nodeUnder(
    reading: number,
    cells: readonly ScoredCell[],
    side: number,
  ): NodeScore {
    const outcome = this.#rule.outcomeUnder(reading, cells);
    const key = outcome.key * SIDES + side;
    const known = this.#nodes?.get(key);
    if (known) {
      return known;
    }
    const score = outcome.score();
    const numbered = (id: number): NodeScore => ({
      ...score,
      asked: (side & ASKED) !== 0,
      row: (side & UNKNOWN_ROW) !== 0 ? 0 : score.level,
      id,
    });
    return this.#nodes?.remember(key, numbered) ?? numbered(NO_ID);
  }
}

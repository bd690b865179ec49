import type { Answers } from './answers';
import type { ScoredCell } from './CellScorer';
import type { PlacedCell } from './CellScorers';
import { CombinationMemory } from './CombinationMemory';
import type { LeafProgress, LeafRule } from './LeafRule';
import { READINGS } from './marks';
import { Memory } from './Memory';
import type { ByReading, NodeScore, ScoredArea } from './NodeScore';
import { NO_ID } from './Numbered';

/** Some requirement is not excused, met or not: else a claim on an excused one could lower the parent. */
const ASKED = 1;

/** Something is known of some requirement, which `sum` looks at. */
const KNOWN_ROW = 2;

/** What is told of a leaf by {@link ASKED} and {@link KNOWN_ROW} is below this. */
const SIDES = 4;

/** What the cells of a leaf come to, as far as they were read. */
interface Stretch {
  /** How many cells were read. */
  readonly read: number;
  readonly progress: ByReading<LeafProgress>;
  readonly side: number;
  /** With the next cell, by its number. Undefined where too much is remembered already. */
  readonly next: (Stretch | undefined)[] | undefined;
  /** Made when all cells were read. */
  area?: ScoredArea;
}

/** Bounds on memory: hardly any leaf comes near. */
const MOST_STRETCHES = 4_096;
const MOST_NEXT = 256;

/**
 * Judges leaves of a model that differ in nothing but their place. It goes from cell to cell, and remembers where each
 * led: there are few ways through a leaf, and what follows where all readings failed is no longer told apart.
 */
export class LeafScorer {
  readonly #isRow: boolean;
  readonly #begin: Stretch;
  /** Those remembered, one of each. */
  readonly #stretches = new Map<string, Stretch>();
  readonly #nodes?: Memory<NodeScore>;
  /** By what they are under each of the readings. */
  readonly #areas = new CombinationMemory<ScoredArea>(READINGS.length);

  /** @param isRow - of a `sum`. */
  constructor({ begin, keyLimit }: LeafRule, isRow: boolean) {
    this.#isRow = isRow;
    this.#nodes = keyLimit ? new Memory(keyLimit * SIDES) : undefined;
    this.#begin = {
      read: 0,
      progress: READINGS.map(() => begin),
      side: 0,
      next: keyLimit ? [] : undefined,
    };
  }

  /**
   * @param answers - to all requirements of the model.
   * @param cells - of the leaf, in their order.
   */
  score(answers: Answers, cells: readonly PlacedCell[]): ScoredArea {
    let stretch = this.#begin;
    for (let i = 0; i < cells.length; i++) {
      const { scorer, indices } = cells[i];
      const cell = scorer.score(answers, indices);
      const { next } = stretch;
      stretch =
        (next && cell.id !== NO_ID && next[cell.id]) ||
        this.#after(stretch, cell);
    }
    stretch.area ??= this.#areaOf(stretch);
    return stretch.area;
  }

  #after(stretch: Stretch, cell: ScoredCell): Stretch {
    const read = stretch.read + 1;
    const progress = stretch.progress.map((each, reading) =>
      each.after(cell.scores[reading]),
    );
    const side =
      stretch.side |
      (cell.asked ? ASKED : 0) |
      (this.#isRow && cell.isSpokenOf ? KNOWN_ROW : 0);
    const { next } = stretch;
    if (!next || cell.id === NO_ID || cell.id >= MOST_NEXT) {
      return { read, progress, side, next: undefined };
    }
    const key = [read, side, ...progress.map(each => each.key)].join();
    let after = this.#stretches.get(key);
    if (!after) {
      const isKept = this.#stretches.size < MOST_STRETCHES;
      after = { read, progress, side, next: isKept ? [] : undefined };
      if (!isKept) {
        return after;
      }
      this.#stretches.set(key, after);
    }
    next[cell.id] = after;
    return after;
  }

  #areaOf({ progress, side }: Stretch): ScoredArea {
    const scores = progress.map(each => this.#nodeOf(each, side));
    const key = this.#areas.keyOf(scores);
    return (
      this.#areas.get(key) ?? this.#areas.remember(key, id => ({ id, scores }))
    );
  }

  #nodeOf(progress: LeafProgress, side: number): NodeScore {
    const key = progress.key * SIDES + side;
    const known = this.#nodes?.get(key);
    if (known) {
      return known;
    }
    const score = progress.score();
    const isUnknownRow = this.#isRow && (side & KNOWN_ROW) === 0;
    const numbered = (id: number): NodeScore => ({
      ...score,
      asked: (side & ASKED) !== 0,
      row: isUnknownRow ? 0 : score.level,
      id,
    });
    return this.#nodes?.remember(key, numbered) ?? numbered(NO_ID);
  }
}

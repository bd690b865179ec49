import type { PlacedCell } from './CellScorers';
import type { CellScore, LeafScore } from './leaf';

/** What the cells of a leaf come to under one reading, as far as they were read. */
export interface LeafProgress {
  /** A different number for everything that the same number of cells can come to. */
  readonly key: number;
  /** With the next cell. */
  after(cell: CellScore): LeafProgress;
  /** To be called when all cells were read. */
  score(): LeafScore;
}

/** How a model judges a leaf: what of it is judged apart, and what that comes to together. */
export interface LeafRule {
  readonly cells: readonly PlacedCell[];
  /** Keys are whole numbers below it; undefined where they would not be exact. */
  readonly keyLimit: number | undefined;
  /** Before any cell was read. */
  readonly begin: LeafProgress;
}

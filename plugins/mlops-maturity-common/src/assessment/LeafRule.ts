import type { ScoredCell } from './CellScorer';
import type { PlacedCell } from './CellScorers';
import type { LeafScore } from './leaf';

/** What a leaf comes to under one reading. */
export interface LeafOutcome {
  /** A different number for every different outcome. */
  key: number;
  score(): LeafScore;
}

/** How a model judges a leaf: what of it is judged apart, and what that comes to together. */
export interface LeafRule {
  readonly cells: readonly PlacedCell[];
  /** Keys are whole numbers below it; undefined where they would not be exact. */
  readonly keyLimit: number | undefined;
  outcomeUnder(reading: number, cells: readonly ScoredCell[]): LeafOutcome;
}

import type { Fraction } from './fraction';
import type { Numbered } from './Numbered';

/** What the judgement of an area comes to, under one reading of the evidence. */
export interface NodeScore extends Numbered {
  /** L */
  readonly level: number;
  /** C */
  readonly score: Fraction;
  /** The lowest level at which it fails, Infinity where it does not. */
  readonly failsAt: number;
  /** At least one of its requirements is not excused. */
  readonly asked: boolean;
  /**
   * Under `combine: sum` the row score: 0 while no current claim about any of its requirements exists, else L, which
   * is the floor where something is known and nothing met. Elsewhere L.
   */
  readonly row: number;
}

/** What something comes to under each of the readings, in their order; `actual` is the first. */
export type ByReading<T> = readonly T[];

/** What an area or a model comes to under all readings. Its number is that of all its scores together. */
export interface Scored<T> extends Numbered {
  readonly scores: ByReading<T>;
}

export type ScoredArea = Scored<NodeScore>;

import type { Fraction } from './fraction';

/** What the judgement of an area comes to, under one reading of the evidence. */
export interface NodeScore {
  /** L */
  readonly level: number;
  /** C */
  readonly score: Fraction;
  /** The lowest level at which it fails, Infinity where it does not. */
  readonly failsAt: number;
  /** At least one of its requirements is not excused. */
  readonly asked: boolean;
  /**
   * Its number among the different results of its area, by which a parent can tell what it has added up before;
   * {@link NO_ID} where there are too many to be remembered.
   */
  readonly id: number;
}

export const NO_ID = -1;

/** What an area comes to under each of the readings, in their order; `actual` is the first. */
export type ByReading<T> = readonly T[];

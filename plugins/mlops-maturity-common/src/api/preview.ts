import type { LevelResult } from '../assessment/Assessment';
import type { ModelSummary, Rollup } from './types';

/** @public */
export interface PreviewRequest {
  /** The text of a model file, YAML or JSON. */
  model: string;
  /**
   * Id of the enabled model to compare with; the one of the same id where absent. Without one the preview tells only
   * what levels there would be.
   */
  compareWith?: string;
}

/**
 * What a team's subjects would come to.
 *
 * @public
 */
export interface PreviewTeam {
  /** Entity ref of the owner; absent: those without one. */
  owner?: string;
  up: number;
  down: number;
  /** Absent where there is nothing to compare with. */
  before?: Rollup;
  after: Rollup;
}

/**
 * What a model that is not published would do, worked out on the evidence stored of every subject; nothing is written.
 *
 * @public
 */
export interface PreviewResponse {
  model: ModelSummary;
  comparedWith?: { id: string; version: string };
  /** Usable, but hardly what the author meant. */
  warnings: string[];
  before?: Rollup;
  after: Rollup;
  /** Who would rise, who would drop, and who would be assessed that is not, or no longer. */
  up: number;
  down: number;
  same: number;
  added: number;
  removed: number;
  /** Those with the most drops first, then with the most rises. */
  teams: PreviewTeam[];
  /** The farthest first, drops before rises; `more` are left out. */
  movers: {
    subject: string;
    title?: string;
    owner?: string;
    from: LevelResult;
    to: LevelResult;
  }[];
  more: number;
  /** The caller may not see every subject there could be. */
  partial: boolean;
}

/** @public */
export interface RekeyRequest {
  /** Entity ref under which the history is. */
  from: string;
  /** Entity ref that it is to follow. */
  to: string;
}

/** @public */
export type RekeyResponse = RekeyRequest;

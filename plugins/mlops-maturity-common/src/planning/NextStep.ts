import type { LevelResult, Status } from '../assessment/Assessment';

/**
 * One thing to do next for a subject.
 *
 * `improve`: the practice is not there yet. `prove`: it is said, but below the grade that its level asks for.
 * `say`: the descriptor hints at it, nobody has said it. `renew`: what was said has run out.
 *
 * @public
 */
export interface NextStep {
  kind: 'improve' | 'prove' | 'say' | 'renew';
  practice: string;
  title: string;
  area: string;
  level: number;
  status: Status;
  /** Advice in the second person, one sentence: "Add drift alerts to reach Managed". */
  advice: string;
  /** Person-days where the platform exists; 0 for evidence-only steps. */
  effortDays: number;
  /** What the model says once this step alone is done, all else as it is. */
  effect: {
    level: LevelResult;
    confirmedLevel: LevelResult;
    /** Of `Assessment.score`. */
    score: number;
  };
  /** Among the steps that together reach the next level or confirm this one. */
  onShortestWay: boolean;
  /** The annotation key to set. */
  annotation: string;
  /** A complete value where one is known to be right (`yes` only where it suffices); else it must be asked for. */
  value?: string;
}

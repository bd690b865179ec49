import type { Claim, Measure } from './Claim';
import type { Finding } from './Finding';
import type { Subject } from './Subject';
import type { Waiver } from './Waiver';

/**
 * A practice that the descriptor seems to show without claiming it: "you seem to do this: say so".
 *
 * @public
 */
export interface Hint {
  practice: string;
  /** What was seen, in words that fit "you …": "point `grafana/dashboard-selector` at churn". */
  seen: string;
  /** The annotation key or relation it was seen in. */
  key: string;
  value?: string;
}

/**
 * Something a source should have told and could not. It is shown and never lowers anything.
 *
 * @public
 */
export interface Unavailable {
  source: string;
  practice?: string;
  reason: string;
}

/**
 * Everything observed about one subject: plain data, the only input to a judgement beside the model and the time.
 *
 * @public
 */
export interface Evidence {
  subject: Subject;
  claims: Claim[];
  waivers: Waiver[];
  findings: Finding[];
  hints: Hint[];
  /** Delivery measures by measure id, as owners state them. */
  measures: Record<string, { measure: Measure; date?: string; key: string }>;
  unavailable: Unavailable[];
  /** Every source that was read, whether or not it said anything; sorted. */
  sources: string[];
  /** Days (`YYYY-MM-DD`) on which the observation itself reads differently: a future date that arrives. */
  readsDifferentlyFrom: string[];
}

/** @public */
export const WAIVER_REASONS = [
  'compensating-control',
  'planned',
  'retiring',
  'not-supported',
  'other',
] as const;

/** @public */
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/**
 * An approved, dated exception. It takes effect only while the practice is not met.
 *
 * @public
 */
export interface Waiver {
  id: string;
  practice: string;
  /** Model ids it is limited to; absent means every model. */
  models?: string[];
  reason: WaiverReason;
  note?: string;
  /** First day in force, `YYYY-MM-DD`. */
  from: string;
  /** First day no longer in force, `YYYY-MM-DD`; at most 365 days after `from`. */
  until: string;
  approvedBy?: string;
}

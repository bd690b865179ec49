import type { Waiver } from '../evidence/Waiver';

/**
 * `requested`: nobody has decided yet. `approved`: in force from its first day to its last. `refused`. `withdrawn`: the
 * one who asked took it back before it was decided. `revoked`: ended before its time.
 *
 * @public
 */
export const WAIVER_STATES = [
  'requested',
  'approved',
  'refused',
  'withdrawn',
  'revoked',
] as const;

/** @public */
export type WaiverState = (typeof WAIVER_STATES)[number];

/** The longest a waiver may last, in days. @public */
export const LONGEST_WAIVER_DAYS = 365;

/**
 * A waiver from the day it was asked for, whatever became of it.
 *
 * @public
 */
export interface WaiverRecord extends Omit<Waiver, 'approvedBy'> {
  /** Entity ref. */
  subject: string;
  /** An http(s) URL with more about it. */
  link?: string;
  state: WaiverState;
  /** Entity ref of who asked, and when, ISO 8601. */
  requestedBy: string;
  requestedAt: string;
  /** Who approved or refused it, when, and what they say to it. */
  decidedBy?: string;
  decidedAt?: string;
  decisionNote?: string;
  /** Who withdrew or revoked it, and when. */
  endedBy?: string;
  endedAt?: string;
  /** Counts changes; a change succeeds only where it is the one that was read. */
  version: number;
}

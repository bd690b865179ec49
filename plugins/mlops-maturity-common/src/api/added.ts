import type { Attestation, AttestationState } from '../added/Attestation';
import type { WaiverRecord, WaiverState } from '../added/WaiverRecord';
import type { Grade } from '../evidence/Grade';
import type { WaiverReason } from '../evidence/Waiver';
import type { SubjectChange } from './history';

/** What of the subject is told with what people have added to it. */
interface AboutSubject {
  /** Of the subject. */
  title?: string;
  /** Entity ref of the subject's owner. */
  owner?: string;
  practiceTitle: string;
}

/** @public */
export type AttestationAction = 'confirm' | 'withdraw';

/** @public */
export interface AttestationRow extends Attestation, AboutSubject {
  /** What it counts for. */
  grade: Grade;
  /** The first day on which it no longer holds, `YYYY-MM-DD`; absent: it holds as long as it stands. */
  expires?: string;
  /** What the caller may do with it now. */
  allowed: AttestationAction[];
}

/** @public */
export type WaiverAction = 'approve' | 'refuse' | 'revoke';

/** @public */
export interface WaiverRow extends WaiverRecord, AboutSubject {
  /** Approved, begun and not ended. */
  inForce: boolean;
  /** What the caller may do with it now. */
  allowed: WaiverAction[];
}

/** Which subjects a list is about. */
interface AddedQuery {
  /** Entity ref. */
  subject?: string;
  practice?: string;
  /** Owner entity ref; its descendants too unless `ownOnly`. */
  group?: string;
  ownOnly?: boolean;
  cursor?: string;
  limit?: number;
}

/** @public */
export interface AttestationsQuery extends AddedQuery {
  /** Any of them. */
  state?: AttestationState[];
  /** Only those that nobody has confirmed. */
  unconfirmed?: boolean;
}

/** @public */
export interface WaiversQuery extends AddedQuery {
  /** Any of them. */
  state?: WaiverState[];
  /** Only those approved that have begun and not ended. */
  inForce?: boolean;
  /** Only those approved that end within so many days. */
  endsWithin?: number;
}

/** @public */
export interface AddedPage<T> {
  items: T[];
  /** Of those that the caller may see. */
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
}

/** @public */
export interface AttestationsResponse extends AddedPage<AttestationRow> {
  /** Whether the caller may attest, where the query names a subject. */
  mayAttest?: boolean;
}

/** @public */
export interface WaiversResponse extends AddedPage<WaiverRow> {
  /** Whether the caller may ask for one, where the query names a subject. */
  mayRequest?: boolean;
}

/** @public */
export interface AttestRequest {
  practice: string;
  met: boolean;
  /** The day it speaks of, not after today; today where absent. */
  date?: string;
  note?: string;
  /** An http(s) URL. */
  link?: string;
  /** The current one that the caller has seen and means to replace. */
  replaces?: { id: string; version: number };
}

/** @public */
export interface WaiverRequest {
  practice: string;
  /** Ids of enabled models; absent: every model. */
  models?: string[];
  reason: WaiverReason;
  /** Needed where the reason is `other`. */
  note?: string;
  /** An http(s) URL. */
  link?: string;
  /** First day in force; today where absent. */
  from?: string;
  /** First day no longer in force; at most 365 days after the first. */
  until: string;
}

/** @public */
export interface DecisionRequest {
  /** As it was read: where it is another by now, nothing happens. */
  version: number;
  /** What the one who decides says to it; of waivers only. */
  note?: string;
}

/**
 * An attestation as it is now, and what it did.
 *
 * @public
 */
export interface AttestationResponse {
  attestation: AttestationRow;
  /** Absent: nothing about the subject is another. */
  change?: SubjectChange;
}

/**
 * A waiver as it is now, and what the decision did.
 *
 * @public
 */
export interface WaiverResponse {
  waiver: WaiverRow;
  /** Absent: nothing about the subject is another. */
  change?: SubjectChange;
}

/**
 * What is excused for a time, counted.
 *
 * @public
 */
export interface WaiverDebt {
  /** Waivers in force. */
  inForce: number;
  /** Subjects that have one. */
  subjects: number;
  /** Of those in force, how many end within 30 days. */
  endingSoon: number;
  /** Asked for, and not decided yet. */
  requested: number;
}

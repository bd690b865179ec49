/**
 * `current`: it counts. `superseded`: another one of the same subject and practice took its place. `withdrawn`: somebody
 * took it back.
 *
 * @public
 */
export const ATTESTATION_STATES = [
  'current',
  'superseded',
  'withdrawn',
] as const;

/** @public */
export type AttestationState = (typeof ATTESTATION_STATES)[number];

/**
 * A person's dated claim that a subject meets a practice, or does not, kept in the plugin's database. At most one per
 * subject and practice is current; older ones are kept.
 *
 * @public
 */
export interface Attestation {
  id: string;
  /** Entity ref. */
  subject: string;
  /** Practice id. */
  practice: string;
  met: boolean;
  /** The day it speaks of, `YYYY-MM-DD`: a met one ends when the practice's lifetime has passed since. */
  date: string;
  note?: string;
  /** An http(s) URL at which it can be seen. */
  link?: string;
  /** Entity ref of who attests. */
  author: string;
  /** When it was made, ISO 8601. */
  at: string;
  /** Entity ref of who confirmed it, neither the author nor a member of the subject's owner. */
  confirmedBy?: string;
  confirmedAt?: string;
  state: AttestationState;
  /** Who superseded or withdrew it, and when. */
  endedBy?: string;
  endedAt?: string;
  /** Counts changes; a change succeeds only where it is the one that was read. */
  version: number;
}

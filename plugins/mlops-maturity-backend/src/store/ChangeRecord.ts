import type { Claim } from 'backstage-plugin-mlops-maturity-common';

/**
 * Why a subject changed. `evidence`: claims came, went or changed. `expiry`: only time passed. `facts`: facts or
 * descriptor fields that decide what applies. `configuration` and `model`: another release judged the same stored
 * evidence. `newcomer`: first seen. `missing`: not seen by a complete sweep. `not-matching`: it is no longer a subject.
 * `returned`: seen again. `excluded`: it says `assess: exclude`.
 */
export const CHANGE_CAUSES = [
  'newcomer',
  'evidence',
  'expiry',
  'facts',
  'configuration',
  'model',
  'missing',
  'not-matching',
  'returned',
  'excluded',
] as const;

export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** One claim that came, went, expired, or changed from one thing to another. */
export interface ClaimChange {
  kind: 'came' | 'went' | 'changed' | 'expired';
  practice: string;
  source: string;
  from?: ChangedClaim;
  to?: ChangedClaim;
}

export type ChangedClaim = Pick<
  Claim,
  'met' | 'grade' | 'date' | 'key' | 'value'
>;

/** What a model said of the subject before and after; an absent side: not assessed under it. */
export interface LevelChange {
  model: string;
  version: string;
  from?: LevelState;
  to?: LevelState;
}

export interface LevelState {
  level: number;
  confirmedLevel: number;
  unrated: boolean;
}

/** What changed about a subject, from, to, when, why. */
export interface ChangeRecord {
  subject: string;
  revision: number;
  at: string;
  cause: ChangeCause;
  release: string;
  claims: ClaimChange[];
  facts: { fact: string; from?: string; to?: string }[];
  /** Only the models in which something changed. */
  levels: LevelChange[];
}

import type { LevelResult } from '../assessment/Assessment';
import type { Claim, Measure } from '../evidence/Claim';
import type { Waiver } from '../evidence/Waiver';
import type { MeasureDefinition } from '../practice/MeasureDefinition';
import type { Rollup, SubjectsQuery } from './types';

/**
 * Why a subject changed. `evidence`: claims or measures came, went or changed. `waiver`: a waiver came, went or ended.
 * `expiry`: only time passed. `facts`: facts or descriptor fields that decide what applies. `configuration` and `model`: another
 * release judged the same stored evidence. `newcomer`: first seen. `missing`: not seen by a complete sweep.
 * `not-matching`: it is no longer a subject. `returned`: seen again. `excluded`: it says `assess: exclude`. `renamed`:
 * an administrator made its history follow another entity.
 *
 * @public
 */
export const CHANGE_CAUSES = [
  'newcomer',
  'evidence',
  'waiver',
  'expiry',
  'facts',
  'configuration',
  'model',
  'missing',
  'not-matching',
  'returned',
  'excluded',
  'renamed',
] as const;

/** @public */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/**
 * Causes that lie in what judges and not in what is judged. They make no noise: no event and no notification per
 * subject.
 *
 * @public
 */
export const SILENT_CAUSES: readonly ChangeCause[] = ['configuration', 'model'];

/**
 * What of a claim is kept in a change record.
 *
 * @public
 */
export type ChangedClaim = Pick<
  Claim,
  'met' | 'grade' | 'date' | 'key' | 'value'
>;

/**
 * One claim that came, went, expired, or changed from one thing to another.
 *
 * @public
 */
export interface ClaimChange {
  kind: 'came' | 'went' | 'changed' | 'expired';
  practice: string;
  source: string;
  from?: ChangedClaim;
  to?: ChangedClaim;
}

/**
 * What of a waiver is kept in a change record.
 *
 * @public
 */
export type ChangedWaiver = Pick<
  Waiver,
  'models' | 'reason' | 'from' | 'until'
>;

/**
 * One waiver that came, went, changed, or came to its end (`expired`) or its beginning (`began`).
 *
 * @public
 */
export interface WaiverChange {
  kind: 'came' | 'went' | 'changed' | 'began' | 'expired';
  id: string;
  practice: string;
  from?: ChangedWaiver;
  to?: ChangedWaiver;
}

/** @public */
export interface FactChange {
  /** A fact, or `kind`, `type`, `lifecycle`, `owner`, `system`, `tags`; `ref` of one that was renamed. */
  fact: string;
  from?: string;
  to?: string;
}

/**
 * A delivery measure that its owners state anew; an absent side: it is not stated then.
 *
 * @public
 */
export interface MeasureChange {
  /** Measure id. */
  measure: string;
  title: string;
  better: MeasureDefinition['better'];
  from?: Measure;
  to?: Measure;
}

/**
 * A subject under one model at one time.
 *
 * @public
 */
export interface LevelState {
  level: LevelResult;
  confirmedLevel: LevelResult;
  unrated: boolean;
}

/**
 * What a change did under one model; an absent side: not assessed under it then.
 *
 * @public
 */
export interface SubjectLevelChange {
  model: string;
  /** The version that judged afterwards, and the one before where it was another. */
  version: string;
  fromVersion?: string;
  from?: LevelState;
  to?: LevelState;
}

/**
 * What changed about a subject, from, to, when, why.
 *
 * @public
 */
export interface SubjectChange {
  subject: string;
  /** Counts the writes of the subject; with the subject it names the change for good. */
  revision: number;
  at: string;
  cause: ChangeCause;
  /** Of the models, practices and configuration that judged. */
  release: string;
  claims: ClaimChange[];
  waivers: WaiverChange[];
  facts: FactChange[];
  measures: MeasureChange[];
  levels: SubjectLevelChange[];
}

/** @public */
export interface HistoryQuery {
  /** Only changes of the level under this model; all changes where absent. */
  model?: string;
  /** Only changes before this revision: the `nextBefore` of the page before. */
  before?: number;
  limit?: number;
}

/** @public */
export interface HistoryResponse {
  /** Newest first. */
  items: SubjectChange[];
  nextBefore?: number;
}

/** @public */
export interface SubjectTrendResponse {
  subject: string;
  model: string;
  since: string;
  until: string;
  /** The state at `since` and then after each change, oldest first; `state` is absent while it was not assessed. */
  points: {
    at: string;
    state?: LevelState;
    /** What led there; absent on the first point. */
    cause?: ChangeCause;
    revision?: number;
  }[];
}

/**
 * Whose trend or movers: the same conditions as those of a listing of subjects.
 *
 * @public
 */
export type HistoryScope = Pick<
  SubjectsQuery,
  | 'group'
  | 'ownOnly'
  | 'noKnownOwner'
  | 'system'
  | 'domain'
  | 'lifecycle'
  | 'criticality'
  | 'type'
  | 'kind'
>;

/** @public */
export interface TrendQuery extends HistoryScope {
  model?: string;
  /** How far back, 90 where absent. */
  days?: number;
}

/**
 * A rollup of the past. Levels are those of the day; owners, criticality and targets are those of today.
 *
 * @public
 */
export interface TrendRollup
  extends Pick<
    Rollup,
    | 'assessed'
    | 'rated'
    | 'unrated'
    | 'median'
    | 'lowerQuartile'
    | 'atTarget'
    | 'level'
    | 'levelBasis'
  > {
  distribution: { level: LevelResult; subjects: number }[];
}

/** @public */
export interface TrendPoint {
  /** `YYYY-MM-DD`; the state at the end of that day in UTC, or now. */
  date: string;
  /** Those assessed at the beginning and still held. */
  cohort: TrendRollup;
  /** Those that have been assessed for the first time since. */
  newcomers: TrendRollup;
}

/** @public */
export interface TrendResponse {
  model: string;
  since: string;
  until: string;
  /** One a day, oldest first. */
  points: TrendPoint[];
  /** Days on which another release moved levels of the cohort: its effect, apart from evidence's. */
  releases: {
    date: string;
    release: string;
    cause: ChangeCause;
    up: number;
    down: number;
  }[];
  partial?: boolean;
}

/** @public */
export interface MoversQuery extends TrendQuery {
  direction?: 'up' | 'down';
  /** Only movers that one of these has moved. */
  cause?: ChangeCause[];
  cursor?: string;
  limit?: number;
}

/**
 * A subject whose level is another than at the beginning, and what moved it.
 *
 * @public
 */
export interface Mover {
  subject: string;
  title?: string;
  owner?: string;
  from: LevelResult;
  to: LevelResult;
  /** The changes of its level in between, newest first. */
  changes: SubjectChange[];
}

/** @public */
export interface MoversResponse {
  model: string;
  since: string;
  until: string;
  /** Of the cohort; `byCause` counts each mover under every cause that moved it. */
  up: number;
  down: number;
  byCause: { cause: ChangeCause; up: number; down: number }[];
  /** Farthest first. */
  items: Mover[];
  nextCursor?: string;
  partial?: boolean;
}

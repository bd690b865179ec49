import type { Assessment, LevelResult, Status } from '../assessment/Assessment';
import type { PracticePlacement } from '../crosswalk/practicePlacements';
import type { Evidence } from '../evidence/Evidence';
import type { Finding, FindingKind } from '../evidence/Finding';
import type { Grade } from '../evidence/Grade';
import type { MaturityModel } from '../model/MaturityModel';
import type { Practice } from '../practice/Practice';
import type { WaiverDebt } from './added';

/** @public */
export interface ModelSummary {
  id: string;
  version: string;
  title: string;
  description: string;
  words: { level: string; area: string };
  levels: { number: number; name: string; meaning: string }[];
  /** Number of requirements. */
  requirements: number;
}

/**
 * A model that could not be loaded: it is left out, everything else goes on.
 *
 * @public
 */
export interface DisabledModel {
  id?: string;
  file?: string;
  /** What is wrong and where, and the remedy; a line each where it is several things. */
  reason: string;
}

/** @public */
export interface ModelsResponse {
  models: ModelSummary[];
  disabled: DisabledModel[];
  /** The model the UI opens with. */
  defaultModel?: string;
}

/** @public */
export interface ModelDocument {
  model: MaturityModel;
  /** The weakest grades that count, by level: those of the model, or what the portal is configured to ask for. */
  minimumGrades: Record<string, Grade>;
  /** Every practice the model's requirements name, and those that imply one of them. */
  practices: Practice[];
  /** Titles of the other practices that these name, by id. */
  titles: Record<string, string>;
  /** Where the other enabled models ask for the same practices, by practice id. */
  elsewhere: Record<string, PracticePlacement[]>;
}

/**
 * One line of a table, one row of a CSV: a subject under one model.
 *
 * @public
 */
export interface SubjectRow {
  subject: string;
  title?: string;
  kind: string;
  type?: string;
  owner?: string;
  system?: string;
  lifecycle?: string;
  criticality?: string;
  level: LevelResult;
  confirmedLevel: LevelResult;
  bestCase: LevelResult;
  byGrade: Record<Grade, LevelResult>;
  score: { value: number; max: number };
  known: { value: number; of: number };
  /** The level expected of it; absent where none is. */
  target?: number;
  /** Nothing but catalog metadata is known of it. */
  unrated: boolean;
  /** Known below 70 %. */
  provisional: boolean;
  findings: number;
  assessedAt: string;
}

/** @public */
export interface SubjectsResponse {
  items: SubjectRow[];
  /** Rows the caller may see that match the filter. */
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
}

/** @public */
export const SUBJECT_SORT_FIELDS = [
  'subject',
  'owner',
  'level',
  'confirmedLevel',
  'score',
  'known',
  'gap',
  'assessedAt',
] as const;

/** @public */
export interface SubjectsQuery {
  model: string;
  /** Level numbers; any of them. */
  level?: number[];
  /** Only subjects below their target; `false`: only those that are not. */
  belowTarget?: boolean;
  /** Only subjects at least that many levels below their target. */
  gap?: number;
  /** Owner entity ref; its descendants too unless `ownOnly`. */
  group?: string;
  ownOnly?: boolean;
  /** Only subjects whose owner does not exist or is not stated. */
  noKnownOwner?: boolean;
  system?: string;
  /** Ref of a domain: those in its systems, and in the systems of the domains below it. */
  domain?: string;
  lifecycle?: string[];
  criticality?: string[];
  type?: string[];
  kind?: string[];
  /** `practice:status`, for instance `unit-tests:missing`; all of them. */
  practiceStatus?: { practice: string; status: Status }[];
  /** Only subjects with findings. */
  withFindings?: boolean;
  unrated?: boolean;
  /** Known below 70 %. */
  provisional?: boolean;
  /** Part of the ref or title, without case. */
  text?: string;
  orderBy?: {
    field: (typeof SUBJECT_SORT_FIELDS)[number];
    order: 'asc' | 'desc';
  };
  cursor?: string;
  limit?: number;
}

/**
 * What the tab of one entity shows.
 *
 * @public
 */
export type SubjectAssessmentResponse =
  | {
      state: 'assessed';
      assessment: Assessment;
      /** What it was judged on, so that the browser can judge what-ifs with the same engine. */
      evidence: Evidence;
      /** Every model that assesses this subject, with the level reached there. */
      models: {
        id: string;
        title: string;
        version: string;
        level: LevelResult;
      }[];
      /** The level expected of it under this model. */
      target?: number;
      /** Where its file can be edited, if anywhere. */
      editUrl?: string;
      assessedAt: string;
    }
  | {
      /** `no-model`: a subject, but no enabled model assesses its type. `excluded`: it says `assess: exclude`. */
      state: 'no-model' | 'excluded' | 'not-a-subject';
      subject: string;
      reason: string;
      remedy: string;
    };

/** @public */
export interface RefreshResponse {
  /**
   * `assessed`: newer data was judged. `unchanged`: the catalog has nothing newer yet.
   * `refresh-denied`: the caller may not refresh this entity in the catalog.
   */
  outcome: 'assessed' | 'unchanged' | 'refresh-denied';
  /** A sentence for people. */
  message: string;
  result: SubjectAssessmentResponse;
}

/** @public */
export interface LevelCount {
  level: LevelResult;
  subjects: number;
  /** Of these, known below 70 %. */
  provisional: number;
}

/**
 * Assessments added up over some set of subjects.
 *
 * @public
 */
export interface Rollup {
  assessed: number;
  rated: number;
  /** No current claim but catalog metadata: their own bucket. */
  unrated: number;
  /** Rated subjects by level. */
  distribution: LevelCount[];
  /** Median and lower quartile of the rated levels; absent where none is rated. */
  median?: number;
  lowerQuartile?: number;
  /** Rated subjects at or above target, of those that have one. */
  atTarget: { value: number; of: number };
  /** Sums of known requirements and of those that count. */
  known: { value: number; of: number };
  /** The level by the 80 % rule; absent where none is rated. */
  level?: LevelResult;
  /** Which subjects decided the level. */
  levelBasis: 'critical-and-high' | 'all-rated' | 'none';
}

/** @public */
export interface GroupRollup {
  group: string;
  title: string;
  /** Entity ref of the parent group, if the catalog has it. */
  parent?: string;
  children: string[];
  /** Subjects it owns itself. */
  own: Rollup;
  /** Its own and those of its descendants, each subject once. */
  total: Rollup;
}

/** @public */
export interface ScorecardResponse {
  model: ModelSummary;
  /** Subjects assessed under this model. */
  assessed: number;
  /** Subjects that say `assess: exclude`. */
  excluded: number;
  /** Subjects that this model does not assess. */
  notInModel: number;
  unrated: number;
  organization: Rollup;
  groups: GroupRollup[];
  /** Subjects whose owner does not exist or is not stated. */
  noKnownOwner?: Rollup;
  findings: number;
  /** What is excused for a time, under whichever model. */
  waivers?: WaiverDebt;
  /** The caller may not see every subject there could be, so that this counts those they may see. */
  partial?: boolean;
  /** End of the last complete sweep, ISO 8601; absent before the first. */
  asOf?: string;
}

/** @public */
export interface FindingRow extends Finding {
  subject: string;
  owner?: string;
}

/** @public */
export interface FindingsResponse {
  items: FindingRow[];
  totalItems: number;
  /** Of all that match, on every page. */
  byKind: Record<string, number>;
  nextCursor?: string;
  prevCursor?: string;
}

/** @public */
export interface FindingsQuery {
  /** Owner entity ref; its descendants too unless `ownOnly`. */
  group?: string;
  ownOnly?: boolean;
  noKnownOwner?: boolean;
  /** Any of them. */
  findingKind?: FindingKind[];
  /** Part of the ref or title of the subject, without case. */
  text?: string;
  cursor?: string;
  limit?: number;
}

/**
 * A subject that is not assessed, and why.
 *
 * @public
 */
export interface UnassessedRow {
  subject: string;
  title?: string;
  kind: string;
  type?: string;
  owner?: string;
  /** `no-model`: no enabled model assesses its type. `excluded`: it says `assess: exclude`. */
  state: 'no-model' | 'excluded';
  reason: string;
}

/** @public */
export interface UnassessedQuery {
  /** Either kind where absent. */
  state?: UnassessedRow['state'];
  cursor?: string;
  limit?: number;
}

/** @public */
export interface UnassessedResponse {
  items: UnassessedRow[];
  totalItems: number;
  nextCursor?: string;
  prevCursor?: string;
}

/** @public */
export interface HealthResponse {
  status: 'ok' | 'degraded' | 'starting';
  /** Why it is not `ok`, each with the remedy: all of the following, each in a sentence. */
  problems: string[];
  /** What is wrong with the files of practices and models, each with its place and the remedy. */
  contentProblems: string[];
  /** What is wrong with reading the catalog. */
  sweepProblems: string[];
  lastSweep?: {
    startedAt: string;
    finishedAt?: string;
    complete: boolean;
    durationSeconds?: number;
    /** What it went through; only for callers who may see every subject, as all that follows. */
    entities?: number;
    subjects?: number;
    assessed?: number;
    failures?: number;
    error?: string;
  };
  /** The last one that saw the whole catalog; absent before the first. */
  lastCompleteSweep?: { finishedAt: string; ageSeconds: number };
  /** How long the latest sweeps took, newest first; those that were killed have no duration. */
  recentSweeps?: {
    startedAt: string;
    complete: boolean;
    durationSeconds?: number;
  }[];
  /** How many findings there are of each kind, about subjects that the caller may see. */
  findingsByKind?: Record<string, number>;
  /** Subjects that could not be assessed and the caller may see, newest first. */
  failures: { subject: string; error: string; at: string }[];
  /** What is excused for a time, of subjects that the caller may see. */
  waivers?: WaiverDebt;
  disabledModels: DisabledModel[];
  release: string;
}

import type {
  ChangeCause,
  Evidence,
  Finding,
  Grade,
  Inventory,
  Status,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * What the store knows a catalog entity as. `no-model`: it is a subject, but no enabled model assesses it.
 */
export type SubjectState = 'subject' | 'excluded' | 'no-model';

/** The columns of a subject that listings and rollups read. */
export interface SubjectColumns {
  /** The entity ref in lower case. */
  subject: string;
  title?: string;
  kind: string;
  type?: string;
  owner?: string;
  system?: string;
  lifecycle?: string;
  criticality?: string;
}

/** What one subject's assessment under one model comes to. Level names are the model's; the store keeps numbers only. */
export interface StoredOutcome {
  level: number;
  confirmedLevel: number;
  bestCase: number;
  byGrade: Record<Grade, number>;
  score: { value: number; max: number };
  known: { value: number; of: number };
  /** Nothing but catalog metadata is known of it. */
  unrated: boolean;
  /** No area is asked. */
  notApplicable: boolean;
  target?: number;
}

/** The same, and what it is made of. */
export interface StoredAssessment extends StoredOutcome {
  model: string;
  /** The model's version as shown, `1.2.0` or `1.2.0+<hash>`. */
  version: string;
  /** Level of each leaf area, in the model's order. */
  areaLevels: number[];
  /** One status character per requirement, in the order of the compiled model's requirements. */
  statuses: string;
}

/** Everything the store holds of one subject. */
export interface StoredSubject extends SubjectColumns {
  id: number;
  state: SubjectState;
  /** Why it is excluded or has no model. */
  reason?: string;
  /** Absent where `state` is `excluded`. */
  evidence?: Evidence;
  /** Absent where `state` is `excluded`. */
  inventory?: Inventory;
  fingerprint: string;
  /** Counts writes; a write succeeds only where the revision is the one that was read. */
  revision: number;
  /** The release it was last judged under. */
  release: string;
  /** First instant at which something in it ends. */
  validUntil?: string;
  /** Since when complete sweeps have not seen it; such a subject is hidden from every listing. */
  missingSince?: string;
  assessedAt: string;
  /** People have added something to it, now or once; only told where subjects are read by their refs. */
  hasAdded?: true;
  assessments: StoredAssessment[];
}

/** What was observed of one subject. */
export interface ObservedSubject
  extends Pick<SubjectColumns, 'subject' | 'title'> {
  evidence: Evidence;
}

/** One line of a listing: a subject under one model. */
export interface AssessmentRow extends SubjectColumns, StoredOutcome {
  /** Number of findings. */
  findings: number;
  assessedAt: string;
}

/** The same with what it is made of. */
export type WholeAssessmentRow = AssessmentRow & StoredAssessment;

/** What a rollup reads of a subject under a model. */
export interface RollupRow extends Omit<SubjectColumns, 'title'> {
  level: number;
  confirmedLevel: number;
  known: { value: number; of: number };
  unrated: boolean;
  notApplicable: boolean;
  target?: number;
}

/** A finding and where it was found. */
export interface StoredFinding extends Finding {
  subject: string;
  owner?: string;
}

/** A subject that no model assesses, or that says `assess: exclude`, and why. */
export interface UnassessedRow extends SubjectColumns {
  state: Exclude<SubjectState, 'subject'>;
  reason: string;
}

/** A status of the requirement at a position of the compiled model's requirements. */
export interface StatusAt {
  /** Zero-based. */
  position: number;
  status: Status;
}

/** One line of the inventory. */
export interface InventoryRow extends SubjectColumns {
  inventory: Inventory;
  lastChange?: { at: string; cause: ChangeCause };
  /** Under the model asked for. */
  assessment?: StoredAssessment;
}

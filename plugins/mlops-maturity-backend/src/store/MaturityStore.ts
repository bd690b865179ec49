import type {
  Attestation,
  Certification,
  Finding,
  LevelTransition,
  NotificationDelivery,
  SUBJECT_SORT_FIELDS,
  Tally,
  WaiverDebt,
  WaiverRecord,
} from 'backstage-plugin-mlops-maturity-common';
import type { ChangeRecord } from './ChangeRecord';
import type {
  AttestationsRequest,
  WaiversRequest,
} from './operations/listAdded';
import type { RollupDimension } from './operations/rollupCounts';
import type { SweepRecord } from './SweepRecord';
import type {
  AssessmentRow,
  InventoryRow,
  RollupRow,
  StatusAt,
  ObservedSubject,
  StoredFinding,
  StoredSubject,
  UnassessedRow,
  WholeAssessmentRow,
} from './rows';

/**
 * The refs a caller may see, in lower case; absent means all.
 *
 * Such a set can hold every ref of the catalog, so it is never expanded into SQL values. It is bound as ONE
 * parameter, an array in one text that the database unfolds (`json_each` on SQLite, `any` of an array on PostgreSQL)
 * and looks up by hash: filter, order, keyset and count stay in the database in one query, no parameter limit is met,
 * nothing is written, and no temporary table ties a request to a connection. The text is remembered by the identity of
 * the set, so a caller should pass the same object while its content is the same.
 */
export type VisibleRefs = ReadonlySet<string>;

/** Which subjects a listing is about; every given condition must hold. */
export interface SubjectFilter {
  /** Owner refs, of any number: one of them owns it. */
  owners?: ReadonlySet<string>;
  /** Owner refs, of any number: nobody in it owns it, or it has no owner. */
  ownerNotIn?: ReadonlySet<string>;
  system?: string;
  /** System refs, of any number: it is in one of them. */
  systems?: ReadonlySet<string>;
  lifecycle?: string[];
  criticality?: string[];
  type?: string[];
  kind?: string[];
  /** Part of the ref or the title, without case. */
  text?: string;
}

/** Which assessments a listing is about. */
export interface AssessmentFilter extends SubjectFilter {
  /** Level numbers; any of them. */
  level?: number[];
  belowTarget?: boolean;
  /** At least that many levels below target. */
  gap?: number;
  /** All of them. */
  statuses?: StatusAt[];
  withFindings?: boolean;
  unrated?: boolean;
  /** Known below 70 %. */
  provisional?: boolean;
}

/** A page request. The cursor is opaque, made by the store, and belongs to one order. */
export interface PageRequest {
  cursor?: string;
  limit: number;
}

/**
 * A page by keyset: the cursor holds the sort value and ref of the row at its edge, so that rows which do not move
 * are neither skipped nor repeated while others come, go or change. What takes the longer the more rows there are, their
 * number, is asked for apart.
 */
export interface Slice<T> {
  items: T[];
  nextCursor?: string;
  prevCursor?: string;
}

/** The same with what it is a page of. */
export interface Page<T> extends Slice<T> {
  /** Rows that match, on all pages. */
  totalItems: number;
}

export interface AssessmentsRequest extends PageRequest {
  model: string;
  visible?: VisibleRefs;
  filter?: AssessmentFilter;
  /** By subject ref, ascending, where absent. */
  orderBy?: {
    field: (typeof SUBJECT_SORT_FIELDS)[number];
    order: 'asc' | 'desc';
  };
}

export interface FindingsRequest extends PageRequest {
  visible?: VisibleRefs;
  filter?: SubjectFilter & { findingKind?: Finding['kind'][] };
}

export interface InventoryRequest extends PageRequest {
  /** Under which levels are told. */
  model: string;
  visible?: VisibleRefs;
  filter?: SubjectFilter;
  /** Conditions on what subjects consist of. */
  inventory?: InventoryFilter;
}

/** Every given condition must hold. */
export interface InventoryFilter {
  /** Ids of tools; any of them. */
  tool?: string[];
  withoutPhase?: string[];
  unversioned?: string[];
}

/**
 * What the API reads. Subjects that are hidden because complete sweeps no longer see them are in none of it.
 *
 * @throws InputError where a cursor cannot be read or belongs to another order.
 */
export interface MaturityReader {
  /** One subject with all that is stored of it, whatever its state; hidden ones too (see `missingSince`). */
  readSubject(ref: string): Promise<StoredSubject | undefined>;
  /** The same for many, in any order; those not stored are left out. */
  readSubjects(refs: string[]): Promise<StoredSubject[]>;
  /** Just what was observed of them; those of which nothing was are left out. */
  readEvidence(refs: string[]): Promise<ObservedSubject[]>;

  listAssessments(request: AssessmentsRequest): Promise<Slice<AssessmentRow>>;
  /** How many there are of them. */
  totalAssessments(
    request: Pick<AssessmentsRequest, 'model' | 'visible' | 'filter'>,
  ): Promise<number>;
  /** Every matching row, page after page, for CSV and reports. `limit` is the size of a page. */
  streamAssessments(
    request: Omit<AssessmentsRequest, 'cursor'>,
  ): AsyncIterable<WholeAssessmentRow[]>;

  /** All subjects of a model as rollups read them, by ref. */
  rollupRows(request: {
    model: string;
    visible?: VisibleRefs;
    filter?: SubjectFilter;
  }): Promise<RollupRow[]>;

  listFindings(
    request: FindingsRequest,
  ): Promise<Page<StoredFinding> & { byKind: Record<string, number> }>;

  /** Excluded subjects and those of no model, with the reason. */
  listUnassessed(
    request: PageRequest & {
      visible?: VisibleRefs;
      state?: UnassessedRow['state'];
      filter?: SubjectFilter;
    },
  ): Promise<Page<UnassessedRow>>;

  /** Subjects that are not excluded with what they consist of, by ref. */
  listInventory(request: InventoryRequest): Promise<Slice<InventoryRow>>;
  /** How many there are of them. */
  totalInventory(
    request: Pick<InventoryRequest, 'visible' | 'filter' | 'inventory'>,
  ): Promise<number>;
  /** How many subjects say each word of their inventories, and how many subjects there are. */
  countInventory(request: {
    visible?: VisibleRefs;
    filter?: SubjectFilter;
  }): Promise<{ subjects: number; words: Map<string, number> }>;

  counts(request: {
    model: string;
    visible?: VisibleRefs;
    /** A policy can limit a caller to the subjects of some owners; totals must not tell of the others. */
    filter?: SubjectFilter;
  }): Promise<{
    /** Subjects assessed under the model. */
    assessed: number;
    /** Subjects that say `assess: exclude`. */
    excluded: number;
    /** Subjects, not excluded, that this model does not assess. */
    notInModel: number;
    /** Findings of all subjects. */
    findings: number;
  }>;

  /** Every subject that is not hidden, with all that is stored of it, page after page. */
  streamSubjects(options: { pageSize: number }): AsyncIterable<StoredSubject[]>;

  /** Change records of one subject, newest first. */
  changes(request: {
    subject: string;
    limit: number;
    /** Only revisions below this one. */
    before?: number;
    /** Only from this instant on. */
    since?: string;
    /** Only changes of the level under this model. */
    model?: string;
  }): Promise<ChangeRecord[]>;

  /** The same for many subjects, each known by its revision; by subject, newest first. */
  changesByRevision(
    wanted: { subject: string; revisions: number[] }[],
  ): Promise<Map<string, ChangeRecord[]>>;

  /**
   * What changed about each of many subjects since an instant, in the order of time; those without a change are left
   * out.
   */
  changesSince(request: {
    subjects: string[];
    since: string;
  }): Promise<Map<string, ChangeRecord[]>>;

  /** Every change of level under a model since an instant, of subjects that are held today and match. */
  levelTransitions(request: {
    model: string;
    since: string;
    visible?: VisibleRefs;
    filter?: SubjectFilter;
  }): Promise<LevelTransition[]>;

  /**
   * Tallies counted beforehand, over all subjects: only for a caller from whom nothing is kept.
   *
   * @returns by owner, system and so on; under '' those that have none.
   */
  rollupCounts(request: {
    model: string;
    dimension: RollupDimension;
  }): Promise<Map<string, Tally>>;

  /** What somebody attests, and the id of the subject; absent where there is none or the subject is hidden. */
  readAttestation(
    id: string,
  ): Promise<{ attestation: Attestation; subjectId: number } | undefined>;
  /** A waiver, and the id of the subject; absent where there is none or the subject is hidden. */
  readWaiver(
    id: string,
  ): Promise<{ waiver: WaiverRecord; subjectId: number } | undefined>;
  /** What people attest, newest first. */
  listAttestations(request: AttestationsRequest): Promise<Page<Attestation>>;
  /** Waivers, the one asked for last first. */
  listWaivers(request: WaiversRequest): Promise<Page<WaiverRecord>>;
  /** What is excused for a time at an instant. */
  waiverDebt(request: {
    visible?: VisibleRefs;
    filter?: SubjectFilter;
    at: string;
  }): Promise<WaiverDebt>;

  /** How somebody wants to be told what has changed. */
  readDelivery(person: string): Promise<NotificationDelivery>;
  writeDelivery(options: {
    person: string;
    delivery: NotificationDelivery;
  }): Promise<void>;

  /** Refs of subjects, not excluded, that one of these owns; in order. */
  ownedSubjects(owners: ReadonlySet<string>): Promise<string[]>;
  /** What somebody lists about themselves. */
  readCertifications(person: string): Promise<Certification[]>;
  writeCertifications(options: {
    person: string;
    certifications: Certification[];
  }): Promise<void>;

  /** A text that differs whenever anything that is read here may have changed. One small query. */
  dataRevision(): Promise<string>;
  /** The sweep that started last, and the last one that was complete. */
  lastSweeps(): Promise<{ latest?: SweepRecord; complete?: SweepRecord }>;
  /** Sweeps, the one that started last first. */
  recentSweeps(request: { limit: number }): Promise<SweepRecord[]>;
  /** Subjects that could not be assessed, newest first. */
  failures(request: {
    limit: number;
  }): Promise<{ subject: string; error: string; at: string }[]>;
}

import type { Claim } from '../evidence/Claim';
import type { Hint, Unavailable } from '../evidence/Evidence';
import type { Finding } from '../evidence/Finding';
import type { Grade } from '../evidence/Grade';
import type { Subject } from '../evidence/Subject';
import type { Waiver } from '../evidence/Waiver';

/**
 * The state of a requirement, in the order in which they are decided: the first that holds.
 *
 * @public
 */
export const STATUSES = [
  'met',
  'not-applicable',
  'waived',
  'unproven',
  'missing',
  'stale',
  'unknown',
] as const;

/** @public */
export type Status = (typeof STATUSES)[number];

/** @public */
export interface LevelResult {
  number: number;
  name: string;
}

/**
 * A claim as it was judged.
 *
 * @public
 */
export interface JudgedClaim extends Claim {
  /** `current` counts; `expired`: its lifetime ended; `superseded`: a newer contrary claim of the same source. */
  standing: 'current' | 'expired' | 'superseded';
  /** The first day on which a dated met claim no longer holds, `YYYY-MM-DD`. */
  expires?: string;
}

/** @public */
export interface RequirementResult {
  practice: string;
  /** Id of the leaf area. */
  area: string;
  level: number;
  compulsory: boolean;
  weight: string;
  status: Status;
  /** Sources disagree. */
  conflict: boolean;
  /** Strongest grade among the current met claims. */
  grade?: Grade;
  /** The weakest grade that its level accepts. */
  minimumGrade: Grade;
  /** One sentence that says why the status is what it is, naming key and value. */
  reason: string;
  claims: JudgedClaim[];
  excused?:
    | { cause: 'waived'; waiver: Waiver }
    | { cause: 'not-applicable'; because: string };
  hint?: Hint;
}

/**
 * One level of one leaf area, with its numbers.
 *
 * @public
 */
export interface LevelTrace {
  level: number;
  /** Met weight and weight of the requirements that count, exact: `2`, `1/3`. */
  met: string;
  of: string;
  passes: boolean;
  /** Nothing counts at this level: passed over, neither passed nor failed. */
  empty: boolean;
  /** Practices of the unmet requirements that count. */
  missing: string[];
  /** Of these, the compulsory ones. */
  compulsoryMissing: string[];
}

/** @public */
export interface AreaResult {
  id: string;
  title: string;
  /** Id of the parent area; absent for the areas directly under the model. */
  parent?: string;
  /** L; under `combine: sum` the row score from 0. */
  level: number;
  /** C to two decimals; under `combine: sum` the row score, under `leaf: points` the points. */
  score: number;
  /** C exactly, `7/4`. */
  exactScore: string;
  /** At least one of its requirements is not excused. */
  asked: boolean;
  /** It takes part in its parent's result. */
  counted: boolean;
  known: { value: number; of: number };
  /** Leaves only. */
  levels?: LevelTrace[];
}

/**
 * The judgement of one subject under one model.
 *
 * @public
 */
export interface Assessment {
  subject: Subject;
  model: { id: string; version: string; title: string };
  /** Instant the judgement is about, ISO 8601 in UTC. */
  asOf: string;
  level: LevelResult;
  /** min(gate, level): the level whose every non-empty predecessor passes everywhere. */
  confirmedLevel: LevelResult;
  /** Practices whose absence holds the confirmed level where it is; empty at the top. */
  confirmedBlockedBy: string[];
  /** The result if every requirement that nobody denies were met. */
  bestCase: LevelResult;
  /** The result from claims of at least that grade, minimum grades ignored. */
  byGrade: Record<Grade, LevelResult>;
  /** `sum`: row scores of top level × rows counted; `minimum` with points: the lowest section; else C of the top level. */
  score: { value: number; max: number };
  known: { value: number; of: number };
  /** No area is asked: the result is shown as not applicable. */
  notApplicable: boolean;
  areas: AreaResult[];
  requirements: RequirementResult[];
  findings: Finding[];
  hints: Hint[];
  unavailable: Unavailable[];
  sources: string[];
  /** First instant at which something in it ends, ISO 8601 in UTC; absent: never. */
  validUntil?: string;
}

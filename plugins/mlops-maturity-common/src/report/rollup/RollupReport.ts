import type { Rollup } from '../../api/types';
import type { LevelResult } from '../../assessment/Assessment';
import type { Grade } from '../../evidence/Grade';
import type { MaturityModel } from '../../model/MaturityModel';
import type { RollupSubject } from '../../rollup/RollupSubject';
import type { Achievement } from '../achievementsOf';

/**
 * One subject as the report of a rollup reads it: its row in the store.
 *
 * @public
 */
export interface RollupReportSubject extends RollupSubject {
  title?: string;
  /** One `STATUS_CHARACTERS` per requirement, in the model's order. */
  statuses: string;
  /** L by leaf area, in the model's order. */
  areaLevels: readonly number[];
}

/** @public */
export interface RollupReportArea {
  id: string;
  title: string;
  /** Rated subjects at each level of the area, lowest first; levels that nobody is at are left out. */
  levels: { level: number; subjects: number }[];
  /** Lower median of these; absent where nobody is rated. */
  median?: number;
}

/**
 * Who shows a practice, of those who are asked for it.
 *
 * @public
 */
export interface RollupReportPractice {
  practice: string;
  title: string;
  level: number;
  /** Subjects that meet it, by the strongest grade of their evidence. */
  byGrade: Record<Grade, number>;
  /** Of subjects that are not excused from it. */
  met: { value: number; of: number };
}

/**
 * A practice that subjects still need to reach their targets.
 *
 * @public
 */
export interface RollupReportGap {
  practice: string;
  title: string;
  level: number;
  /** Subjects for which it is open, up to their target. */
  subjects: number;
  /** Of these, by what is open about it. */
  unknown: number;
  missing: number;
  /** Said and not shown, or run out: only evidence is missing. */
  evidenceOnly: number;
  /** Subjects weighed by criticality: low 1, medium 1.5, high 2, critical 3. */
  weight: number;
  /** Person-days over all of them, where the platform exists. */
  effortDays: number;
}

/**
 * A month of the quarter's plan.
 *
 * @public
 */
export interface RollupReportBlock {
  number: 1 | 2 | 3;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  practices: RollupReportGap[];
  /** Person-days of all of them. */
  days: number;
  /** Once these and those of the months before are met wherever they are open: by re-running the engine. */
  predicted: {
    atTarget: { value: number; of: number };
    level?: LevelResult;
    median?: number;
  };
}

/**
 * A maturity report of a team, or of the organization, under one model.
 *
 * @public
 */
export interface RollupReport {
  /** Entity ref of the group, and of the groups below it; absent: the organization. */
  group?: string;
  title?: string;
  model: Pick<
    MaturityModel,
    'id' | 'version' | 'title' | 'words' | 'disclaimer'
  > & { levels: LevelResult[] };
  period: { from: string; to: string };
  asOf: string;
  rollup: Rollup;
  /** Leaf areas, in the model's order. */
  areas: RollupReportArea[];
  /** In the model's order. */
  practices: RollupReportPractice[];
  achievements: Achievement[];
  /** Those that weigh most first. */
  gaps: RollupReportGap[];
  plan: [RollupReportBlock, RollupReportBlock, RollupReportBlock];
  method: {
    engine: number;
    /** Of the refs, levels and statuses that were added up: `sha256`, whatever the order. */
    subjectsHash: string;
  };
  /** Subjects may be withheld from the reader. */
  partial?: boolean;
}

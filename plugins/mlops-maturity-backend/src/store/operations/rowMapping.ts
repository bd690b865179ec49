import type { StoredAssessment, StoredOutcome, SubjectColumns } from '../rows';
import type { AssessmentsTable, SubjectsTable } from '../tables';

/** Leaves out what the database holds as null. */
export function withoutNulls<T extends object>(
  row: T,
): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as { [K in keyof T]: Exclude<T[K], null> };
}

/** The columns that {@link subjectColumnsOf} reads. */
export const SUBJECT_COLUMNS = [
  'ref',
  'title',
  'kind',
  'type',
  'owner',
  'system',
  'lifecycle',
  'criticality',
] as const satisfies (keyof SubjectsTable)[];

/** Written out, for it runs over every row of every list. */
export function subjectColumnsOf(
  row: Pick<SubjectsTable, (typeof SUBJECT_COLUMNS)[number]>,
): SubjectColumns {
  return {
    subject: row.ref,
    title: row.title ?? undefined,
    kind: row.kind,
    type: row.type ?? undefined,
    owner: row.owner ?? undefined,
    system: row.system ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    criticality: row.criticality ?? undefined,
  };
}

/** The columns that {@link outcomeOf} reads. */
export const OUTCOME_COLUMNS = [
  'level',
  'confirmed_level',
  'best_case',
  'declared_level',
  'backed_level',
  'verified_level',
  'score_value',
  'score_max',
  'known_value',
  'known_of',
  'unrated',
  'not_applicable',
  'target',
] as const satisfies (keyof AssessmentsTable)[];

export function outcomeOf(
  row: Pick<AssessmentsTable, (typeof OUTCOME_COLUMNS)[number]>,
): StoredOutcome {
  return {
    level: row.level,
    confirmedLevel: row.confirmed_level,
    bestCase: row.best_case,
    byGrade: {
      declared: row.declared_level,
      backed: row.backed_level,
      verified: row.verified_level,
    },
    score: { value: row.score_value, max: row.score_max },
    known: { value: row.known_value, of: row.known_of },
    unrated: Boolean(row.unrated),
    notApplicable: Boolean(row.not_applicable),
    ...(row.target !== null && { target: row.target }),
  };
}

export function assessmentOf(row: AssessmentsTable): StoredAssessment {
  return {
    ...outcomeOf(row),
    model: row.model,
    version: row.version,
    areaLevels: JSON.parse(row.area_levels),
    statuses: row.statuses,
  };
}

export function assessmentRowOf(
  assessment: StoredAssessment,
): Omit<AssessmentsTable, 'subject_id'> {
  return {
    model: assessment.model,
    version: assessment.version,
    level: assessment.level,
    confirmed_level: assessment.confirmedLevel,
    best_case: assessment.bestCase,
    declared_level: assessment.byGrade.declared,
    backed_level: assessment.byGrade.backed,
    verified_level: assessment.byGrade.verified,
    score_value: assessment.score.value,
    score_max: assessment.score.max,
    known_value: assessment.known.value,
    known_of: assessment.known.of,
    area_levels: JSON.stringify(assessment.areaLevels),
    statuses: assessment.statuses,
    unrated: assessment.unrated,
    not_applicable: assessment.notApplicable,
    target: assessment.target ?? null,
  };
}

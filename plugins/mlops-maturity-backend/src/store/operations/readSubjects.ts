import type { Evidence } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type {
  ObservedSubject,
  StoredAssessment,
  StoredSubject,
  SubjectState,
} from '../rows';
import type { AssessmentsTable, SubjectsTable } from '../tables';
import { evidenceOf } from '../evidenceText';
import { inIds, inSet } from './inSet';
import { assessmentOf, subjectColumnsOf } from './rowMapping';

function storedSubjectOf(
  row: SubjectRow,
  evidence: Evidence | undefined,
  assessments: StoredAssessment[],
): StoredSubject {
  return {
    ...subjectColumnsOf(row),
    id: row.id,
    state: row.state as SubjectState,
    fingerprint: row.fingerprint,
    revision: row.revision,
    release: row.release,
    assessedAt: row.assessed_at,
    ...(row.reason !== null && { reason: row.reason }),
    ...(evidence && { evidence }),
    ...(row.inventory !== null && { inventory: JSON.parse(row.inventory) }),
    ...(row.valid_until !== null && { validUntil: row.valid_until }),
    ...(row.missing_since !== null && { missingSince: row.missing_since }),
    ...(row.has_added && { hasAdded: true }),
    assessments,
  };
}

/** A row, perhaps with those of its assessments as JSON, and whether there are any of what people have added. */
type SubjectRow = SubjectsTable & {
  assessments?: string | null;
  has_added?: boolean | 0 | 1;
};

/**
 * Subjects, with whether people have added anything, and on PostgreSQL with their assessments: to ask for those apart would
 * take another way to the database, which SQLite has not.
 */
function subjectsWithAssessments(knex: Knex): Knex.QueryBuilder {
  const subjects = knex('subjects').select(
    'subjects.*',
    knex.raw(`(
      exists (select 1 from attestations where subject_id = subjects.id)
      or exists (select 1 from waivers where subject_id = subjects.id)
    ) as has_added`),
  );
  return knex.client.config.client === 'pg'
    ? subjects.select(
        knex.raw(`(
          select json_agg(assessments order by model)::text
          from assessments where subject_id = subjects.id
        ) as assessments`),
      )
    : subjects;
}

/** Rows of subjects with their assessments. */
export async function completeSubjects(
  knex: Knex,
  rows: SubjectRow[],
): Promise<StoredSubject[]> {
  if (rows.length === 0) {
    return [];
  }
  const evidence = await evidenceOfRows(knex, rows);
  const assessments = await assessmentsOfRows(knex, rows);
  return rows.map(row =>
    storedSubjectOf(row, evidence.get(row.id), assessments.get(row.id) ?? []),
  );
}

/** What was observed of subjects, by their ids. */
async function evidenceOfRows(
  knex: Knex,
  rows: Pick<SubjectRow, 'id' | 'evidence'>[],
): Promise<Map<number, Evidence>> {
  const observed = rows.filter(({ evidence }) => evidence !== null);
  const read = await evidenceOf(
    knex,
    observed.map(({ evidence }) => evidence!),
  );
  return new Map(observed.map(({ id }, at) => [id, read[at]]));
}

/** By the ids of the subjects: of the rows themselves, where they have them. */
async function assessmentsOfRows(
  knex: Knex,
  rows: SubjectRow[],
): Promise<Map<number, StoredAssessment[]>> {
  if (rows[0].assessments !== undefined) {
    return new Map(
      rows.map(({ id, assessments }) => {
        const found: AssessmentsTable[] = JSON.parse(assessments ?? '[]');
        return [id, found.map(assessmentOf)];
      }),
    );
  }
  const assessments = new Map<number, StoredAssessment[]>(
    rows.map(({ id }) => [id, []]),
  );
  const found: AssessmentsTable[] = await knex('assessments')
    .whereRaw(inIds(knex, 'subject_id', [...assessments.keys()]))
    .orderBy(['subject_id', 'model']);
  for (const row of found) {
    assessments.get(row.subject_id)!.push(assessmentOf(row));
  }
  return assessments;
}

export async function readSubjects(
  knex: Knex,
  refs: string[],
): Promise<StoredSubject[]> {
  return completeSubjects(
    knex,
    await subjectsWithAssessments(knex).whereRaw(
      inSet(knex, 'ref', new Set(refs)),
    ),
  );
}

/** What was observed of subjects, for whoever judges it anew: in it lies most of the work of reading them. */
export async function readEvidence(
  knex: Knex,
  refs: string[],
): Promise<ObservedSubject[]> {
  const rows: Pick<SubjectsTable, 'ref' | 'title' | 'evidence'>[] = await knex(
    'subjects',
  )
    .select('ref', 'title', 'evidence')
    .whereRaw(inSet(knex, 'ref', new Set(refs)))
    .whereNotNull('evidence');
  const read = await evidenceOf(
    knex,
    rows.map(({ evidence }) => evidence!),
  );
  return rows.map(({ ref, title }, at) => ({
    subject: ref,
    ...(title !== null && { title }),
    evidence: read[at],
  }));
}

/** Every subject that is not hidden, by id. */
export async function* streamSubjects(
  knex: Knex,
  options: { pageSize: number },
): AsyncGenerator<StoredSubject[]> {
  let afterId = 0;
  for (;;) {
    const rows: SubjectRow[] = await subjectsWithAssessments(knex)
      .where('id', '>', afterId)
      .whereNull('missing_since')
      .orderBy('id')
      .limit(options.pageSize);
    if (rows.length === 0) {
      return;
    }
    yield await completeSubjects(knex, rows);
    afterId = rows[rows.length - 1].id;
  }
}

import type { Knex } from 'knex';
import { STATUS_CHARACTERS } from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentsRequest, Slice } from '../MaturityStore';
import type { AssessmentRow, WholeAssessmentRow } from '../rows';
import type { AssessmentsTable, SubjectsTable } from '../tables';
import { countOf, KeysetOrder, readPage } from './keyset';
import {
  assessmentOf,
  OUTCOME_COLUMNS,
  outcomeOf,
  SUBJECT_COLUMNS,
  subjectColumnsOf,
} from './rowMapping';
import { whereSubject } from './whereSubject';

type ListedRow = SubjectsTable & AssessmentsTable;

/** As SQL: the query builder would quote so many names anew for each page. */
const SHOWN = [
  ...SUBJECT_COLUMNS.map(column => `s.${column}`),
  's.findings',
  's.assessed_at',
  ...OUTCOME_COLUMNS.map(column => `a.${column}`),
].join(', ');

/** What an outcome is made of. */
const WHOLE = 'a.model, a.version, a.area_levels, a.statuses';

/** The sort value of each field; never null, as nulls compare as neither before nor after a cursor. */
const SORT_VALUES: Record<string, string> = {
  owner: "coalesce(s.owner, '')",
  level: 'a.level',
  confirmedLevel: 'a.confirmed_level',
  score:
    'case when a.score_max > 0 then a.score_value / a.score_max else 0 end',
  known:
    'case when a.known_of > 0 then cast(a.known_value as double precision) / a.known_of else 0 end',
  // No target sorts below every gap.
  gap: 'coalesce(a.target - a.level, -1000)',
  assessedAt: 's.assessed_at',
};

function orderOf(
  knex: Knex,
  orderBy: AssessmentsRequest['orderBy'],
): KeysetOrder {
  const field = orderBy?.field ?? 'subject';
  const value = SORT_VALUES[field];
  return {
    name: field,
    expression: value === undefined ? undefined : knex.raw(value),
    descending: orderBy?.order === 'desc',
    unique: ['s.ref'],
  };
}

/** All assessments a listing is about, neither ordered nor limited. */
export function whereAssessment(
  knex: Knex,
  request: Pick<AssessmentsRequest, 'model' | 'visible' | 'filter'>,
): Knex.QueryBuilder {
  const { model, filter = {} } = request;
  const query = knex('assessments as a')
    .join('subjects as s', 's.id', 'a.subject_id')
    .where('a.model', model);
  whereSubject(knex, query, request);
  if (filter.level) {
    query.whereIn('a.level', filter.level);
  }
  if (filter.belowTarget !== undefined) {
    query.whereRaw(
      filter.belowTarget
        ? 'a.level < a.target'
        : '(a.target is null or a.level >= a.target)',
    );
  }
  if (filter.gap !== undefined) {
    query.whereRaw('a.target - a.level >= ?', [filter.gap]);
  }
  for (const { position, status } of filter.statuses ?? []) {
    query.whereRaw('substr(a.statuses, ?, 1) = ?', [
      position + 1,
      STATUS_CHARACTERS[status],
    ]);
  }
  if (filter.withFindings !== undefined) {
    query.where('s.findings', filter.withFindings ? '>' : '=', 0);
  }
  if (filter.unrated !== undefined) {
    query.where('a.unrated', filter.unrated);
  }
  if (filter.provisional !== undefined) {
    query.whereRaw(
      `a.known_value * 10 ${filter.provisional ? '<' : '>='} a.known_of * 7`,
    );
  }
  return query;
}

function rowOf(row: ListedRow): AssessmentRow {
  return Object.assign(subjectColumnsOf(row), outcomeOf(row), {
    findings: row.findings,
    assessedAt: row.assessed_at,
  });
}

export async function listAssessments(
  knex: Knex,
  request: AssessmentsRequest,
): Promise<Slice<AssessmentRow>> {
  const { rows, ...cursors } = await readPage<ListedRow>({
    knex,
    query: whereAssessment(knex, request).select(knex.raw(SHOWN)),
    order: orderOf(knex, request.orderBy),
    request,
  });
  return { items: rows.map(rowOf), ...cursors };
}

export function totalAssessments(
  knex: Knex,
  request: Pick<AssessmentsRequest, 'model' | 'visible' | 'filter'>,
): Promise<number> {
  return countOf(whereAssessment(knex, request));
}

export async function* streamAssessments(
  knex: Knex,
  request: Omit<AssessmentsRequest, 'cursor'>,
): AsyncGenerator<WholeAssessmentRow[]> {
  let cursor: string | undefined;
  do {
    const { rows, nextCursor } = await readPage<ListedRow>({
      knex,
      query: whereAssessment(knex, request).select(
        knex.raw(`${SHOWN}, ${WHOLE}`),
      ),
      order: orderOf(knex, request.orderBy),
      request: { ...request, cursor },
    });
    yield rows.map(row => ({ ...rowOf(row), ...assessmentOf(row) }));
    cursor = nextCursor;
  } while (cursor);
}

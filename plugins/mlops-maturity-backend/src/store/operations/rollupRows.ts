import type { Knex } from 'knex';
import type { SubjectFilter, VisibleRefs } from '../MaturityStore';
import type { RollupRow } from '../rows';
import type { AssessmentsTable, SubjectsTable } from '../tables';
import { whereAssessment } from './listAssessments';

export async function rollupRows(
  knex: Knex,
  request: { model: string; visible?: VisibleRefs; filter?: SubjectFilter },
): Promise<RollupRow[]> {
  const rows: (SubjectsTable & AssessmentsTable)[] = await whereAssessment(
    knex,
    request,
  )
    .select(
      's.ref',
      's.kind',
      's.type',
      's.owner',
      's.system',
      's.lifecycle',
      's.criticality',
      'a.level',
      'a.confirmed_level',
      'a.known_value',
      'a.known_of',
      'a.unrated',
      'a.not_applicable',
      'a.target',
    )
    .orderBy('s.ref');
  return rows.map(row => ({
    subject: row.ref,
    kind: row.kind,
    type: row.type ?? undefined,
    owner: row.owner ?? undefined,
    system: row.system ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    criticality: row.criticality ?? undefined,
    level: row.level,
    confirmedLevel: row.confirmed_level,
    known: { value: row.known_value, of: row.known_of },
    unrated: Boolean(row.unrated),
    notApplicable: Boolean(row.not_applicable),
    target: row.target ?? undefined,
  }));
}

import type { Knex } from 'knex';
import type { SubjectFilter, VisibleRefs } from '../MaturityStore';
import { totalAssessments } from './listAssessments';
import { whereSubject } from './whereSubject';

export async function countSubjects(
  knex: Knex,
  request: { model: string; visible?: VisibleRefs; filter?: SubjectFilter },
): Promise<{
  assessed: number;
  excluded: number;
  notInModel: number;
  findings: number;
}> {
  const states: { state: string; total: unknown; findings: unknown }[] =
    await whereSubject(knex, knex('subjects as s'), request)
      .select('s.state')
      .count({ total: '*' })
      .sum({ findings: 's.findings' })
      .groupBy('s.state');
  const assessed = await totalAssessments(knex, request);
  let excluded = 0;
  let held = 0;
  let findings = 0;
  for (const row of states) {
    if (row.state === 'excluded') {
      excluded += Number(row.total);
    } else {
      held += Number(row.total);
    }
    findings += Number(row.findings);
  }
  return { assessed, excluded, notInModel: held - assessed, findings };
}

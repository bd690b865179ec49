import {
  isProvisional,
  type CompiledModel,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentRow } from '../../store/rows';

/** A row of the store with the names of the model's levels. */
export function subjectRow(
  row: AssessmentRow,
  model: CompiledModel,
): SubjectRow {
  const { subject, title, kind, type, owner, system } = row;
  const { lifecycle, criticality, score, known, target } = row;
  return {
    subject,
    title,
    kind,
    type,
    owner,
    system,
    lifecycle,
    criticality,
    level: model.level(row.level),
    confirmedLevel: model.level(row.confirmedLevel),
    bestCase: model.level(row.bestCase),
    byGrade: {
      declared: model.level(row.byGrade.declared),
      backed: model.level(row.byGrade.backed),
      verified: model.level(row.byGrade.verified),
    },
    score,
    known,
    target,
    unrated: row.unrated,
    provisional: isProvisional(known),
    findings: row.findings,
    assessedAt: row.assessedAt,
  };
}

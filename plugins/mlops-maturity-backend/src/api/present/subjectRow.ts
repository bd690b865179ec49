import {
  isProvisional,
  type CompiledModel,
  type LevelResult,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentRow } from '../../store/rows';

/** A row of the store with the names of the model's levels. */
export function subjectRow(
  row: AssessmentRow,
  model: CompiledModel,
): SubjectRow {
  const named = (number: number): LevelResult => ({
    number,
    name: model.levelName(number),
  });
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
    level: named(row.level),
    confirmedLevel: named(row.confirmedLevel),
    bestCase: named(row.bestCase),
    byGrade: {
      declared: named(row.byGrade.declared),
      backed: named(row.byGrade.backed),
      verified: named(row.byGrade.verified),
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

import type { Assessment } from 'backstage-plugin-mlops-maturity-common';
import type { Report } from './Report';

function assessmentJson(assessment: Assessment) {
  const { subject, model, level, confirmedLevel, bestCase, byGrade } =
    assessment;
  return {
    subject: subject.ref,
    model: { id: model.id, version: model.version },
    level,
    confirmedLevel,
    bestCase,
    byGrade,
    score: assessment.score,
    known: assessment.known,
    sources: assessment.sources,
    areas: assessment.areas.map(area => ({
      id: area.id,
      title: area.title,
      level: area.level,
      score: area.score,
    })),
    requirements: assessment.requirements.map(requirement => ({
      practice: requirement.practice,
      area: requirement.area,
      level: requirement.level,
      compulsory: requirement.compulsory,
      status: requirement.status,
      conflict: requirement.conflict,
      reason: requirement.reason,
      claims: requirement.claims,
    })),
    findings: assessment.findings,
  };
}

/** What `assess` found, for machines. */
export function assessJson({ assessed, skipped, errors }: Report): string {
  const result = {
    assessments: assessed.map(({ assessment }) => assessmentJson(assessment)),
    skipped: skipped.map(({ subject, reason }) => ({ subject, reason })),
    errors,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

import type { Assessment } from 'backstage-plugin-mlops-maturity-common';
import type { UnreadableInput } from '../descriptors/Descriptor';
import type { AssessmentChange } from './compareAssessments';

function side(assessment: Assessment | undefined) {
  return assessment
    ? {
        level: assessment.level,
        confirmedLevel: assessment.confirmedLevel,
        score: assessment.score,
      }
    : null;
}

/** What a change of descriptors does to levels, for machines. */
export function diffJson(
  changes: AssessmentChange[],
  errors: UnreadableInput[],
): string {
  const result = {
    changes: changes.map(change => ({
      subject: change.subject,
      model: {
        id: change.compiled.model.id,
        version: change.compiled.model.version,
      },
      before: side(change.before),
      after: side(change.after),
      ...(change.reason && { reason: change.reason }),
      requirements: change.requirements.map(requirement => ({
        practice: requirement.practice,
        before: requirement.before.status,
        after: requirement.after.status,
        came: requirement.came,
        went: requirement.went,
      })),
      newFindings: change.newFindings,
    })),
    errors,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

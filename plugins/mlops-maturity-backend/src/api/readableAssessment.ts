import {
  mlopsMaturityAssessmentReadPermission,
  type SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Assessor, AssessRequest } from '../assessor/Assessor';
import { notAllowed, type CallerScope } from '../visibility';

/**
 * One entity's assessment as the caller may read it: where no model is named, under the first that they may read,
 * and telling of no other.
 *
 * @throws NotFoundError where the catalog does not show the entity to the caller; NotAllowedError where it does, but
 *   they may not read the assessment.
 */
export async function readableAssessment(options: {
  assessor: Pick<Assessor, 'assessEntity'>;
  scope: CallerScope;
  request: AssessRequest;
}): Promise<SubjectAssessmentResponse> {
  const { assessor, scope, request } = options;
  const result = await assessor.assessEntity(request);
  if (result.state === 'assessed' && request.model === undefined) {
    const [first] = readableModels(result, scope);
    if (first && !isReadable(result, scope)) {
      return withinScope(
        await assessor.assessEntity({ ...request, model: first.id }),
        scope,
      );
    }
  }
  return withinScope(result, scope);
}

/**
 * The same without the models that the caller may not read.
 *
 * @throws NotAllowedError where they may not read the assessment itself.
 */
export function withinScope(
  result: SubjectAssessmentResponse,
  scope: CallerScope,
): SubjectAssessmentResponse {
  if (result.state !== 'assessed') {
    return result;
  }
  if (!isReadable(result, scope)) {
    throw notAllowed(
      'read this assessment',
      mlopsMaturityAssessmentReadPermission,
    );
  }
  return { ...result, models: readableModels(result, scope) };
}

type Assessed = SubjectAssessmentResponse & { state: 'assessed' };

function isReadable({ assessment }: Assessed, scope: CallerScope): boolean {
  const { model, subject } = assessment;
  return scope.owners(model.id).has(subject.owner);
}

function readableModels({ assessment, models }: Assessed, scope: CallerScope) {
  return models.filter(({ id }) =>
    scope.owners(id).has(assessment.subject.owner),
  );
}

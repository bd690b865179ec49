import {
  mlopsMaturityAssessmentReadPermission,
  type SubjectAssessmentResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  Assessor,
  EntityReading,
  ReadRequest,
} from '../assessor/Assessor';
import { notAllowed, type CallerScope } from '../visibility';

/**
 * One entity's assessment as the caller may read it.
 *
 * @throws NotFoundError where the catalog does not show the entity to the caller; and as {@link readableUnder}.
 */
export async function readableAssessment(options: {
  assessor: Pick<Assessor, 'readEntity'>;
  scope: CallerScope;
  model?: string;
  request: Omit<ReadRequest, 'seesAll'>;
}): Promise<SubjectAssessmentResponse> {
  const { assessor, scope, model, request } = options;
  const reading = await readVisibleEntity({ assessor, scope, request });
  return readableUnder({ reading, scope, model });
}

/** @throws NotFoundError where the catalog does not show the entity to the caller. */
export function readVisibleEntity(options: {
  assessor: Pick<Assessor, 'readEntity'>;
  scope: CallerScope;
  request: Omit<ReadRequest, 'seesAll'>;
}): Promise<EntityReading> {
  const { assessor, scope, request } = options;
  return assessor.readEntity({
    ...request,
    seesAll: scope.visible === undefined,
  });
}

/**
 * What was read of an entity as the caller may read it: where no model is named, under the first that they may read, and
 * telling of no other.
 *
 * @throws NotAllowedError where they may not read the assessment; NotFoundError where the model is not enabled.
 */
export function readableUnder(options: {
  reading: EntityReading;
  scope: CallerScope;
  model?: string;
}): SubjectAssessmentResponse {
  const { reading, scope, model } = options;
  const result = reading.under(model);
  if (result.state === 'assessed' && model === undefined) {
    const [first] = readableModels(result, scope);
    if (first && !isReadable(result, scope)) {
      return withinScope(reading.under(first.id), scope);
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

import { NotFoundError } from '@backstage/errors';
import { mlopsMaturityAssessmentReadPermission } from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../assessor/Assessor';
import type { StoredSubject } from '../store/rows';
import { notAllowed, sees } from '../visibility';
import type { ApiContext, Caller } from './ApiContext';

/**
 * What is stored of a subject, and the models under which the caller may read it.
 *
 * @throws NotFoundError where it is not stored, is not in the catalog any more, or is hidden from the caller;
 *   NotAllowedError where they see it but may read none of its assessments.
 */
export async function readableSubject(options: {
  ref: string;
  caller: Caller;
  context: ApiContext;
}): Promise<{ stored: StoredSubject; models: EnabledModel[] }> {
  const { ref, caller, context } = options;
  const { scope } = caller;
  const stored = sees(scope, ref)
    ? await context.store.readSubject(ref)
    : undefined;
  if (!stored || stored.missingSince) {
    throw new NotFoundError(
      `Nothing is stored of an entity '${ref}' that you may see`,
    );
  }
  const models = context.assessor.modelSet.models.filter(({ compiled }) =>
    scope.owners(compiled.model.id).has(stored.owner),
  );
  if (models.length === 0 && !scope.owners(undefined).has(stored.owner)) {
    throw notAllowed(
      'read the history of this subject',
      mlopsMaturityAssessmentReadPermission,
    );
  }
  return { stored, models };
}

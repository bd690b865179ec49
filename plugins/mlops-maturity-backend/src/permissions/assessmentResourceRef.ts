import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT } from 'backstage-plugin-mlops-maturity-common';

/**
 * What a rule is applied to: a subject and the models it is assessed under.
 *
 * @public
 */
export interface AssessmentResource {
  /** Entity ref in lower case. */
  subject: string;
  /** Entity ref of its owner. */
  owner?: string;
  /** Model ids. */
  models: string[];
}

/**
 * What a rule asks of the store: the owner, or the model, is one of these.
 *
 * @public
 */
export interface AssessmentQuery {
  key: 'owner' | 'model';
  values: string[];
}

/**
 * Assessments as a resource of the permission framework. The resource ref is the entity ref of the subject.
 *
 * @public
 */
export const mlopsMaturityAssessmentResourceRef = createPermissionResourceRef<
  AssessmentResource,
  AssessmentQuery
>().with({
  pluginId: 'mlops-maturity',
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

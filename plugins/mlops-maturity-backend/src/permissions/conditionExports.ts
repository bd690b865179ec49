import { createConditionExports } from '@backstage/plugin-permission-node';
import { mlopsMaturityAssessmentResourceRef } from './assessmentResourceRef';
import { assessmentRules } from './rules';

const exported = createConditionExports({
  resourceRef: mlopsMaturityAssessmentResourceRef,
  rules: assessmentRules,
});

/**
 * Conditions for a permission policy to answer with.
 *
 * @example
 * ```ts
 * createMlopsMaturityConditionalDecision(
 *   request.permission,
 *   mlopsMaturityConditions.isOwnedBy({ claims: user.info.ownershipEntityRefs }),
 * );
 * ```
 *
 * @public
 */
export const mlopsMaturityConditions = exported.conditions;

/**
 * Wraps conditions into the decision that a policy returns.
 *
 * @public
 */
export const createMlopsMaturityConditionalDecision =
  exported.createConditionalDecision;

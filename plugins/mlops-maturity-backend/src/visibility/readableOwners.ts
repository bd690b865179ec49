import {
  AuthorizeResult,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
  type ConditionTransformer,
} from '@backstage/plugin-permission-node';
import type { AssessmentQuery } from '../permissions';
import { OwnerSet } from './OwnerSet';

/** Whose subjects a decision allows, under one model; `undefined` for subjects that no model assesses. */
export type ReadableOwners = (model: string | undefined) => OwnerSet;

/** Reads a decision about assessments as the set of owners whose subjects it allows. */
export function readableOwners(options: {
  decision: PolicyDecision;
  toQuery: ConditionTransformer<AssessmentQuery>;
}): { owners: ReadableOwners; dependsOnModel: boolean } {
  const { decision, toQuery } = options;
  if (decision.result !== AuthorizeResult.CONDITIONAL) {
    const all = decision.result === AuthorizeResult.ALLOW;
    const owners = all ? OwnerSet.ALL : OwnerSet.NONE;
    return { owners: () => owners, dependsOnModel: false };
  }
  const criteria = toQuery(decision.conditions);
  return {
    owners: model => evaluate(criteria, model),
    dependsOnModel: mentionsModel(criteria),
  };
}

function evaluate(
  criteria: PermissionCriteria<AssessmentQuery>,
  model: string | undefined,
): OwnerSet {
  if (isAndCriteria(criteria)) {
    return criteria.allOf
      .map(each => evaluate(each, model))
      .reduce((sum, each) => sum.intersection(each));
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf
      .map(each => evaluate(each, model))
      .reduce((sum, each) => sum.union(each));
  }
  if (isNotCriteria(criteria)) {
    return evaluate(criteria.not, model).complement();
  }
  if (criteria.key === 'owner') {
    return OwnerSet.of(criteria.values);
  }
  return model !== undefined && criteria.values.includes(model)
    ? OwnerSet.ALL
    : OwnerSet.NONE;
}

function mentionsModel(criteria: PermissionCriteria<AssessmentQuery>): boolean {
  if (isAndCriteria(criteria)) {
    return criteria.allOf.some(mentionsModel);
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(mentionsModel);
  }
  return isNotCriteria(criteria)
    ? mentionsModel(criteria.not)
    : criteria.key === 'model';
}

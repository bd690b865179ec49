import {
  AuthorizeResult,
  type PermissionCondition,
  type PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT } from 'backstage-plugin-mlops-maturity-common';
import {
  mlopsMaturityConditions as conditions,
  type AssessmentQuery,
} from '../permissions';
import { assessmentRules } from '../permissions/rules';
import { readableOwners } from './readableOwners';

const toQuery = createConditionTransformer<AssessmentQuery>({
  getRuleByName: name =>
    Object.values(assessmentRules).find(rule => rule.name === name)! as any,
});

const under = (criteria: PermissionCriteria<PermissionCondition>) =>
  readableOwners({
    decision: {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'mlops-maturity',
      resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
      conditions: criteria,
    },
    toQuery,
  });

const ownedByA = conditions.isOwnedBy({ claims: ['group:default/A'] });
const googleOnly = conditions.hasModel({ models: ['google'] });

describe('readableOwners', () => {
  it('is everybody or nobody for a definite decision', () => {
    const of = (result: 'ALLOW' | 'DENY') =>
      readableOwners({ decision: { result }, toQuery }).owners('google');
    expect(of('ALLOW').isAll).toBe(true);
    expect(of('DENY').isEmpty).toBe(true);
  });

  it('reads owners without case, whatever the model', () => {
    const { owners, dependsOnModel } = under(ownedByA);
    expect(dependsOnModel).toBe(false);
    for (const model of ['google', undefined]) {
      expect(owners(model).has('group:default/a')).toBe(true);
      expect(owners(model).has('group:default/b')).toBe(false);
      expect(owners(model).has(undefined)).toBe(false);
    }
  });

  it('combines owners and models as the policy says', () => {
    const either = under({ anyOf: [ownedByA, googleOnly] });
    expect(either.dependsOnModel).toBe(true);
    expect(either.owners('google').isAll).toBe(true);
    expect(either.owners('five-stage').has('group:default/a')).toBe(true);
    expect(either.owners('five-stage').has('group:default/b')).toBe(false);

    const both = under({ allOf: [ownedByA, { not: googleOnly }] });
    expect(both.owners('google').isEmpty).toBe(true);
    expect(both.owners('five-stage').has('group:default/a')).toBe(true);
    expect(both.owners(undefined).has('group:default/a')).toBe(true);
  });
});

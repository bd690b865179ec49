import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { mlopsMaturityAssessmentResourceRef } from '../assessmentResourceRef';

const lowerCase = (refs: string[]) =>
  refs.map(ref => ref.toLocaleLowerCase('en-US'));

/** Assessments of the subjects that one of these owns. */
export const isOwnedBy = createPermissionRule({
  name: 'IS_OWNED_BY',
  description:
    'Allow assessments of subjects that are owned by one of the given entities',
  resourceRef: mlopsMaturityAssessmentResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Entity refs of owners: the ownership entity refs of the user, for instance',
      ),
  }),
  apply: ({ owner }, { claims }) =>
    owner !== undefined && lowerCase(claims).includes(owner),
  toQuery: ({ claims }) => ({ key: 'owner', values: lowerCase(claims) }),
});

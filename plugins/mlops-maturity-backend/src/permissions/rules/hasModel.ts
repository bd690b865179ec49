import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { mlopsMaturityAssessmentResourceRef } from '../assessmentResourceRef';

/** Assessments under one of these models. */
export const hasModel = createPermissionRule({
  name: 'HAS_MODEL',
  description: 'Allow assessments under one of the given maturity models',
  resourceRef: mlopsMaturityAssessmentResourceRef,
  paramsSchema: z.object({
    models: z.array(z.string()).describe('Ids of maturity models'),
  }),
  apply: ({ models: assessedUnder }, { models }) =>
    assessedUnder.some(model => models.includes(model)),
  toQuery: ({ models }) => ({ key: 'model', values: models }),
});

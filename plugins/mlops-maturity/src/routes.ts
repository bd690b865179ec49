import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/**
 * The page of the organisation's scorecard.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'mlops-maturity' });

/**
 * The Maturity tab of an entity.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'mlops-maturity:entity',
});

/**
 * The scaffolder's page of one template; where it is not bound, nothing leads to templates.
 *
 * @public
 */
export const createFromTemplateRouteRef = createExternalRouteRef({
  id: 'mlops-maturity:create-from-template',
  params: ['namespace', 'templateName'],
  optional: true,
  defaultTarget: 'scaffolder.selectedTemplate',
});

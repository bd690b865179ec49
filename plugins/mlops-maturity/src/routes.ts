import { createRouteRef } from '@backstage/core-plugin-api';

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

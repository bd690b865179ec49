import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { MlopsMaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from './api';
import {
  createFromTemplateRouteRef,
  entityContentRouteRef,
  rootRouteRef,
} from './routes';

/**
 * The plugin for the legacy frontend system.
 *
 * @public
 */
export const mlopsMaturityPlugin = createPlugin({
  id: 'mlops-maturity',
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  externalRoutes: { createFromTemplate: createFromTemplateRouteRef },
  apis: [
    createApiFactory({
      api: mlopsMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new MlopsMaturityClient(deps),
    }),
  ],
});

/**
 * The Maturity tab of an entity, for an `EntityLayout.Route`.
 *
 * @public
 */
export const EntityMlopsMaturityContent = mlopsMaturityPlugin.provide(
  createRoutableExtension({
    name: 'EntityMlopsMaturityContent',
    component: () => import('./components/tab').then(m => m.MaturityTab),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * A card for an entity's overview: the level in small, the next step, and the way to the tab.
 *
 * @public
 */
export const EntityMlopsMaturityCard = mlopsMaturityPlugin.provide(
  createComponentExtension({
    name: 'EntityMlopsMaturityCard',
    component: {
      lazy: () => import('./components/card').then(m => m.MaturityCard),
    },
  }),
);

/**
 * The page of the organisation's scorecard.
 *
 * @public
 */
export const MlopsMaturityPage = mlopsMaturityPlugin.provide(
  createRoutableExtension({
    name: 'MlopsMaturityPage',
    component: () =>
      import('./components/scorecard').then(m => m.ScorecardPage),
    mountPoint: rootRouteRef,
  }),
);

import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { LadderIcon } from '../components/shared/LadderIcon';
import {
  createFromTemplateRouteRef,
  entityContentRouteRef,
  rootRouteRef,
} from '../routes';
import { mlopsMaturityApi } from './apis';
import { entityMlopsMaturityCard } from './entityCard';
import { entityMlopsMaturityContent } from './entityContent';
import { mlopsMaturityPage } from './page';

/**
 * The plugin for the new frontend system.
 *
 * @alpha
 */
export const mlopsMaturityPlugin = createFrontendPlugin({
  pluginId: 'mlops-maturity',
  title: 'ML maturity',
  icon: <LadderIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: { root: rootRouteRef, entityContent: entityContentRouteRef },
  externalRoutes: { createFromTemplate: createFromTemplateRouteRef },
  extensions: [
    mlopsMaturityApi,
    mlopsMaturityPage,
    entityMlopsMaturityContent,
    entityMlopsMaturityCard,
  ],
});

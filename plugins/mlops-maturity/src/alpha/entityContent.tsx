import { configApiRef } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { readSubjectOptions } from '../availability/readSubjectOptions';
import { showsTab } from '../availability/showsTab';
import { entityContentRouteRef } from '../routes';

/** The Maturity tab; the portal's configuration says on which entities, unless the extension's own `filter` does. */
export const entityMlopsMaturityContent =
  EntityContentBlueprint.makeWithOverrides({
    factory(originalFactory, { apis, config }) {
      const portalConfig = apis.get(configApiRef)!;
      const subjectOptions = readSubjectOptions(portalConfig);
      const tabPath = config.path ?? '/maturity';
      return originalFactory({
        path: tabPath,
        title: 'Maturity',
        routeRef: entityContentRouteRef,
        filter: entity =>
          showsTab(entity, {
            ...subjectOptions,
            tabPath,
            pathname: window.location.pathname,
          }),
        loader: () => import('../components/tab').then(m => <m.MaturityTab />),
      });
    },
  });

import type { Entity } from '@backstage/catalog-model';
import { configApiRef } from '@backstage/core-plugin-api';
import { ConfigReader } from '@backstage/core-app-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { ReactElement } from 'react';
import { mlopsMaturityApiRef, type MlopsMaturityApi } from '../../../api';
import { MaturityTab } from '../MaturityTab';
import { FakeTabApi } from './FakeTabApi';

/** Renders something of an entity's page as a portal would. */
export async function renderForEntity(
  element: ReactElement,
  options: {
    entity: Entity;
    api?: FakeTabApi;
    /** Query of the page's address. */
    search?: string;
    config?: object;
    signals?: SignalApi;
  },
) {
  const { entity, search = '', config = {}, signals } = options;
  const api = options.api ?? new FakeTabApi(entity);
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [mlopsMaturityApiRef, api as unknown as MlopsMaturityApi],
        [configApiRef, new ConfigReader(config as {})],
        ...(signals ? [[signalApiRef, signals] as const] : []),
      ]}
    >
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [`/${search}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

/** Renders the Maturity tab of an entity. */
export function renderTab(
  entity: Entity,
  options: Omit<Parameters<typeof renderForEntity>[1], 'entity'> = {},
) {
  return renderForEntity(<MaturityTab />, { entity, ...options });
}

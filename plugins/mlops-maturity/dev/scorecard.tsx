import { createDevApp } from '@backstage/dev-utils';
import { attachComponentData } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  MlopsMaturityPage,
  mlopsMaturityApiRef,
  mlopsMaturityPlugin,
} from '../src';
import { catalogEntities } from '../src/components/scorecard/__testUtils__/catalogEntities';
import { generateOrganization } from '../src/components/scorecard/__testUtils__/generateOrganization';
import { scenarioApi } from '../src/components/scorecard/__testUtils__/scenarioApi';

/**
 * The scorecard over a generated organisation: `yarn start --entrypoint dev/scorecard`.
 * The address's `subjects`, `groups` and `scenario` choose what it is shown with, and are then remembered.
 */
const params = new URLSearchParams(window.location.search);
const remembered = (key: string, initially: string) => {
  const value = params.get(key) ?? sessionStorage.getItem(key) ?? initially;
  sessionStorage.setItem(key, value);
  return value;
};

const organization = generateOrganization({
  subjects: Number(remembered('subjects', '60')),
  groups: Number(remembered('groups', '32')),
  now: new Date(),
});

const EntityPage = () => <>An entity's page belongs to the catalog.</>;
attachComponentData(EntityPage, 'core.mountPoint', entityRouteRef);

createDevApp()
  .registerPlugin(mlopsMaturityPlugin)
  .registerApi({
    api: mlopsMaturityApiRef,
    deps: {},
    factory: () => scenarioApi(remembered('scenario', 'fine'), organization),
  })
  .registerApi({
    api: catalogApiRef,
    deps: {},
    factory: () =>
      catalogApiMock({
        entities: catalogEntities(Object.values(organization.rows)[0]),
      }),
  })
  .addPage({
    path: '/mlops-maturity',
    title: 'ML maturity',
    element: <MlopsMaturityPage />,
  })
  .addPage({
    path: '/catalog/:namespace/:kind/:name',
    element: <EntityPage />,
  })
  .render();

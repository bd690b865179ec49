import type { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/dev-utils';
import { Content, Page } from '@backstage/core-components';
import {
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import Grid from '@material-ui/core/Grid';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  mlopsMaturityApiRef,
  mlopsMaturityPlugin,
} from '../src';
import {
  complete,
  mixed,
  mlComponent,
  untouched,
  workedExample,
} from '../src/components/tab/__testUtils__/entities';
import { FakeTabApi } from '../src/components/tab/__testUtils__/FakeTabApi';
import { largeModelDocument } from '../src/components/tab/__testUtils__/largeModel';

const excluded = mlComponent('sandbox', { assess: 'exclude' });
const denied = mlComponent('payroll-model', {});
const broken = mlComponent('unlucky', {});
const missing = mlComponent('orphan', {});
const slow = mlComponent('slow', {});
const large = mlComponent(
  'large',
  Object.fromEntries(
    largeModelDocument()
      .practices.filter((_, i) => i % 7 < 4 && i % 10 < 6)
      .map(({ id }) => [id, 'yes']),
  ),
);

function failure(name: string, statusCode: number, message: string) {
  return Object.assign(new Error(message), {
    name: 'ResponseError',
    statusCode,
    cause: Object.assign(new Error(message), { name }),
  });
}

const api = new FakeTabApi(workedExample, mixed, untouched, complete)
  .answer(excluded, async () => ({
    state: 'excluded',
    subject: 'component:default/sandbox',
    reason: '`mlops-maturity.io/assess` says `exclude`.',
    remedy: 'Remove `mlops-maturity.io/assess` to have it assessed.',
  }))
  .answer(denied, async () => {
    throw failure('NotAllowedError', 403, 'You may not read this assessment');
  })
  .answer(broken, async () => {
    throw failure('Error', 500, 'The database does not answer');
  })
  .answer(missing, async () => {
    throw failure('Error', 404, 'Request failed with 404');
  })
  .assessUnder(largeModelDocument(), large)
  .answer(slow, () => new Promise(() => {}));

const entities: Entity[] = [
  workedExample,
  mixed,
  untouched,
  complete,
  excluded,
  denied,
  broken,
  missing,
  slow,
  large,
];

/** Where links to entities lead in a portal without a catalog. */
const EntityPage = createPlugin({ id: 'catalog' }).provide(
  createRoutableExtension({
    name: 'EntityPage',
    component: async () => () => null,
    mountPoint: entityRouteRef,
  }),
);

const app = createDevApp()
  .registerPlugin(mlopsMaturityPlugin)
  .registerApi({
    api: mlopsMaturityApiRef,
    deps: {},
    factory: () => api as unknown as typeof mlopsMaturityApiRef.T,
  });

for (const entity of entities) {
  const { name } = entity.metadata;
  app.addPage({
    path: `/${name}`,
    title: name,
    element: (
      <Page themeId="service">
        <Content>
          <EntityProvider entity={entity}>
            <EntityMlopsMaturityContent />
          </EntityProvider>
        </Content>
      </Page>
    ),
  });
}

app
  .addPage({
    path: '/catalog/:namespace/:kind/:name',
    element: <EntityPage />,
  })
  .addPage({
    path: '/cards',
    title: 'Cards',
    element: (
      <Page themeId="service">
        <Content>
          <Grid container spacing={3}>
            {entities.map(entity => (
              <Grid item xs={12} md={6} key={entity.metadata.name}>
                <EntityProvider entity={entity}>
                  <EntityMlopsMaturityCard />
                </EntityProvider>
              </Grid>
            ))}
          </Grid>
        </Content>
      </Page>
    ),
  })
  .render();

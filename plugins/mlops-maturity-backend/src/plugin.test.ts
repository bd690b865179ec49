import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { mlopsMaturityModelsExtensionPoint } from 'backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import request from 'supertest';
import mlopsMaturityPlugin from '.';
import { mlService, website } from './__testUtils__/entities';
import { MutableCatalog } from './__testUtils__/MutableCatalog';
import { testDatabaseIds } from './store/__testUtils__/testDatabaseIds';
import { SWEEP_TASK_ID } from './sweep/scheduleSweep';

jest.setTimeout(120_000);

const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;

/** A module that brings a model of its own. */
const ownModelModule = createBackendModule({
  pluginId: 'mlops-maturity',
  moduleId: 'own-model',
  register(env) {
    env.registerInit({
      deps: { models: mlopsMaturityModelsExtensionPoint },
      async init({ models }) {
        models.addModel({ ...fiveStage, id: 'own', title: 'Our own' });
      },
    });
  },
});

describe.each(
  TestDatabases.create({ ids: testDatabaseIds() }).eachSupportedId(),
)('mlopsMaturityPlugin on %s', databaseId => {
  const databases = TestDatabases.create({ ids: [databaseId] });
  const files = createMockDirectory();

  async function start(options: {
    knex: Knex;
    catalog: MutableCatalog;
    mlopsMaturity?: JsonObject;
  }) {
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      features: [
        mlopsMaturityPlugin,
        ownModelModule,
        mockServices.rootConfig.factory({
          data: { mlopsMaturity: options.mlopsMaturity ?? {} },
        }),
        mockServices.database.mock({
          getClient: async () => options.knex,
        }).factory,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => options.catalog.service as any,
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    const get = async (path: string) =>
      request(backend.server)
        .get(`/api/mlops-maturity${path}`)
        .set('Authorization', mockCredentials.user.header());
    const swept = async () => {
      for (;;) {
        const { body } = await get('/health');
        if (body.lastSweep?.finishedAt) {
          return body;
        }
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    };
    return {
      get,
      stop: () => backend.stop(),
      swept,
      sweep: () => scheduler.triggerTask(SWEEP_TASK_ID),
    };
  }

  it('sweeps at start, serves what it found, and keeps its history over a restart', async () => {
    const knex = await databases.init(databaseId);
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
      website('shop'),
    ]);
    const first = await start({ knex, catalog });
    expect(await first.swept()).toMatchObject({
      status: 'ok',
      problems: [],
      lastSweep: { complete: true, entities: 2, subjects: 1, assessed: 1 },
    });
    const { body: models } = await first.get('/models');
    expect(models.models.map(({ id }: { id: string }) => id)).toEqual([
      ...builtinContent.models.map(({ id }) => id),
      'own',
    ]);
    const { body: subjects } = await first.get('/subjects?model=five-stage');
    expect(subjects).toMatchObject({
      totalItems: 1,
      items: [
        {
          subject: 'component:default/churn',
          level: { number: 2, name: 'Repeatable' },
        },
      ],
    });
    const { body: assessed } = await first.get(
      '/subjects/component/default/churn/assessment?model=own',
    );
    expect(assessed).toMatchObject({
      state: 'assessed',
      assessment: { model: { id: 'own' }, level: { number: 2 } },
    });
    await first.stop();

    catalog.put(mlService('churn', { practices: 'code-versioning' }));
    const second = await start({ knex, catalog });
    await second.sweep();
    const changes = await knex('changes').orderBy('revision');
    expect(changes.map(({ cause }) => cause)).toEqual(['newcomer', 'evidence']);
    await second.stop();
  });

  it('starts with a wrong model file, and says what is wrong with it', async () => {
    files.setContent({ 'wrong.yaml': 'id: wrong\nlevels: many\n' });
    const { get, swept, stop } = await start({
      knex: await databases.init(databaseId),
      catalog: new MutableCatalog([mlService('churn')]),
      mlopsMaturity: {
        models: ['five-stage', { file: files.resolve('wrong.yaml') }],
      },
    });
    expect(await swept()).toMatchObject({
      status: 'degraded',
      disabledModels: [
        {
          file: files.resolve('wrong.yaml'),
          reason: expect.stringMatching(/wrong\.yaml:2:9: .*levels/),
        },
      ],
    });
    const { body } = await get('/subjects?model=five-stage');
    expect(body.totalItems).toBe(1);
    await stop();
  });

  it.each<[JsonObject, string]>([
    [
      { retention: { mising: { days: 3 } } },
      "'mlopsMaturity.retention.mising' is no key of the configuration: allowed under 'mlopsMaturity.retention' are changes, missing",
    ],
    [
      { models: ['six-stage'] },
      "'mlopsMaturity.models[0]' names 'six-stage', which is not installed: allowed are '",
    ],
  ])('refuses to start with %j', async (mlopsMaturity, message) => {
    await expect(
      start({
        knex: await databases.init(databaseId),
        catalog: new MutableCatalog(),
        mlopsMaturity,
      }),
    ).rejects.toThrow(message);
  });
});

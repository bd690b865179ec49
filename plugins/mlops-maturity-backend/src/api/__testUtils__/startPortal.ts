import { setTimeout as sleep } from 'node:timers/promises';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
import knexFactory, { type Knex } from 'knex';
import request from 'supertest';
import { mlopsMaturityPlugin } from '../../plugin';
import { SWEEP_TASK_ID } from '../../sweep/scheduleSweep';
import { actingAuth } from './actingAuth';
import { entitiesModule } from './entitiesModule';
import { policyModule } from './policyModule';
import { recordingAuditor } from './recordingAuditor';
import { testPolicy } from './testPolicy';

const CONFIG = {
  permission: { enabled: true },
  catalog: {
    rules: [{ allow: ['Component', 'Domain', 'Group', 'System', 'User'] }],
    stitchingStrategy: {
      mode: 'deferred',
      pollingInterval: { milliseconds: 50 },
    },
  },
  mlopsMaturity: { models: ['five-stage'] },
};

const etags = (entities: Entity[]) =>
  entities.map(({ metadata }) => metadata.etag).join();

/** Gives this plugin one database, and every other one of its own in memory. */
function databaseOf(knex: Knex) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {
      plugin: coreServices.pluginMetadata,
      lifecycle: coreServices.rootLifecycle,
    },
    factory: ({ plugin, lifecycle }) => {
      const client =
        plugin.getId() === 'mlops-maturity'
          ? knex
          : knexFactory({
              client: 'better-sqlite3',
              connection: ':memory:',
              useNullAsDefault: true,
            });
      if (client !== knex) {
        lifecycle.addShutdownHook(() => client.destroy());
      }
      return mockServices.database({ knex: client });
    },
  });
}

/**
 * A portal with a real catalog, a real permission backend and this plugin, all subjects assessed; {@link testPolicy}
 * decides who may do what.
 *
 * @param options - `knex`: an empty database for this plugin, in place of one in memory; `features`: what else there is;
 *   `mlopsMaturity`: more of its configuration.
 */
export async function startPortal(
  entities: Entity[],
  options: {
    knex?: Knex;
    features?: BackendFeature[];
    mlopsMaturity?: JsonObject;
  } = {},
) {
  const scheduler = mockServices.scheduler();
  const { auditor, audited } = recordingAuditor();
  const actions = actionsRegistryServiceMock();
  const catalogEntities = entitiesModule(entities);
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          ...CONFIG,
          mlopsMaturity: { ...CONFIG.mlopsMaturity, ...options.mlopsMaturity },
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      auditor,
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => actions,
      }),
      actingAuth,
      httpAuthServiceFactory,
      catalogPlugin,
      catalogEntities.module,
      permissionPlugin,
      policyModule(testPolicy),
      mlopsMaturityPlugin,
      ...(options.knex ? [databaseOf(options.knex)] : []),
      ...(options.features ?? []),
    ],
  });

  /** A request of a user, named as in the policy. */
  const as = (user: string) => {
    const credentials = mockCredentials.user.header(`user:default/${user}`);
    return request.agent(backend.server).set('Authorization', credentials);
  };
  // The catalog takes its time, and the sweep that runs at start comes before it is done.
  await settled(async () => {
    const { body } = await as('admin').get('/api/catalog/entities/by-query');
    return body.totalItems === entities.length && etags(body.items);
  });
  await settled(async () => {
    await scheduler.triggerTask(SWEEP_TASK_ID);
    const { body } = await as('admin').get('/api/mlops-maturity/health');
    return body.lastSweep?.entities === entities.length && 'swept';
  });
  return {
    as,
    /** A request without credentials. */
    anybody: () => request(backend.server),
    audited,
    /** Calls an action as a user. */
    act: async (user: string, name: string, input: JsonObject) => {
      const { output } = await actions.invoke({
        id: `test:${name}`,
        input,
        credentials: mockCredentials.user(`user:default/${user}`, {
          actor: { subject: 'plugin:test' },
        }),
      });
      return output as any;
    },
    actions,
    change: catalogEntities.change,
    remove: catalogEntities.remove,
    sweep: () => scheduler.triggerTask(SWEEP_TASK_ID),
    stop: () => backend.stop(),
  };
}

/** Waits until the answer is there, and the same for a while. */
async function settled(ask: () => Promise<string | false>): Promise<void> {
  let last: string | false = false;
  let times = 0;
  while (times < 5) {
    const answer = await ask();
    times = answer !== false && answer === last ? times + 1 : 0;
    last = answer;
    await sleep(50);
  }
}

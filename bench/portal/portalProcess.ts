import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { decodeJwt } from 'jose';
import mlopsMaturityPlugin from 'backstage-plugin-mlops-maturity-backend';
import { catalogReader, QUIET } from '../lib/product';
import { timed } from '../lib/timed';
import { POLICIES, type PolicyName } from './policies';
import { publicKeyOf, type SigningKey } from './userTokens';

/** What a portal's process is told. */
export interface PortalOptions {
  port: number;
  database: string;
  key: SigningKey;
  policy: PolicyName;
  /** By user, the refs of the user and of the groups they are in. */
  ownership: Record<string, string[]>;
  mlopsMaturity: JsonObject;
}

const options: PortalOptions = JSON.parse(process.env.PORTAL_OPTIONS!);
const baseUrl = `http://127.0.0.1:${options.port}`;

const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () =>
      new ConfigReader({
        app: { baseUrl },
        backend: {
          baseUrl,
          listen: { host: '127.0.0.1', port: options.port },
          database: {
            client: 'pg',
            connection: options.database,
            pluginDivisionMode: 'schema',
          },
        },
        // Nobody's processing brought the entities here.
        catalog: { orphanStrategy: 'keep' },
        permission: { enabled: true },
        mlopsMaturity: options.mlopsMaturity,
      }),
  }),
);
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => QUIET,
  }),
);

/** Of the auth backend, what others ask it: the keys that tokens are signed with, and whose a token is. */
backend.add(
  createBackendPlugin({
    pluginId: 'auth',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const { Router } = await import('express');
          const router = Router();
          router.get('/.well-known/jwks.json', (_request, response) => {
            response.json({ keys: [publicKeyOf(options.key)] });
          });
          router.get('/v1/userinfo', (request, response) => {
            const token = request.header('authorization')!.split(' ')[1];
            const { sub } = decodeJwt(token);
            response.json({
              claims: { sub, ent: options.ownership[sub!] ?? [sub] },
            });
          });
          httpRouter.use(router);
          for (const path of ['/.well-known/jwks.json', '/v1/userinfo']) {
            httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
          }
        },
      });
    },
  }),
);
backend.add(catalogPlugin);
backend.add(permissionPlugin);
backend.add(
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'bench-policy',
    register(env) {
      env.registerInit({
        deps: { permission: policyExtensionPoint },
        async init({ permission }) {
          permission.setPolicy(POLICIES[options.policy]);
        },
      });
    },
  }),
);
backend.add(mlopsMaturityPlugin);

const PAGE_SIZE = 500;
let stream = async () => 0;
backend.add(
  createBackendModule({
    pluginId: 'mlops-maturity',
    moduleId: 'bench-stream',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogServiceRef, auth: coreServices.auth },
        async init(services) {
          const reader = await catalogReader(services);
          stream = async () => {
            let entities = 0;
            const { signal } = new AbortController();
            for await (const page of reader.pages({
              pageSize: PAGE_SIZE,
              signal,
            })) {
              entities += page.length;
            }
            return entities;
          };
        },
      });
    },
  }),
);

const tell = (what: string, value?: object) =>
  process.send!({ bench: what, value });

process.on('message', async message => {
  if (message === 'memory') {
    global.gc?.();
    tell('memory', {
      ...process.memoryUsage(),
      peak: process.resourceUsage().maxRSS * 1024,
    });
  }
  if (message === 'stream') {
    const { result: entities, ...time } = await timed(stream);
    tell('streamed', { ...time, entities });
  }
});
process.once('disconnect', () => process.exit());
backend.start().then(
  () => tell('started'),
  error => {
    console.error(error);
    process.exit(1);
  },
);

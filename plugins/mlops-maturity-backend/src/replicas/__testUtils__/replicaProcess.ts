import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import { ConfigReader } from '@backstage/config';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { mlopsMaturityPlugin } from '../../plugin';
import { STARTED, type ReplicaOptions } from './Replica';

/**
 * One backend process of several: the real database, scheduler, HTTP server, authentication and plugin. Only the catalog
 * is the test's, over HTTP, so that the test decides what it says and when.
 */
const options: ReplicaOptions = JSON.parse(process.env.REPLICA_OPTIONS!);

/** Of what the plugin calls; whoever asks is the plugin itself, or somebody who sees all. */
function catalogOf({ name, catalogUrl }: ReplicaOptions): CatalogService {
  const client = new CatalogClient({
    discoveryApi: { getBaseUrl: async () => catalogUrl },
    fetchApi: {
      fetch: (input, init) =>
        fetch(input, {
          ...init,
          headers: { ...init?.headers, 'X-Replica': name },
        }),
    },
  });
  return {
    queryEntities: request => client.queryEntities(request),
    getEntitiesByRefs: request => client.getEntitiesByRefs(request),
    refreshEntity: ref => client.refreshEntity(ref),
    async *streamEntities(request) {
      yield* client.streamEntities(request);
    },
  } satisfies Partial<CatalogService> as unknown as CatalogService;
}

/** What goes wrong shows in what is asked and stored; three processes that tell all they do would drown it. */
const SILENT: RootLoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => SILENT,
};

const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () =>
      new ConfigReader({
        app: { baseUrl: 'http://localhost' },
        backend: {
          baseUrl: `http://127.0.0.1:${options.port}`,
          listen: { host: '127.0.0.1', port: options.port },
          database: {
            client: 'pg',
            connection: options.connection,
            pluginDivisionMode: 'schema',
          },
          auth: {
            externalAccess: [
              {
                type: 'static',
                options: { token: options.token, subject: 'test' },
              },
            ],
          },
        },
        mlopsMaturity: options.mlopsMaturity,
      }),
  }),
);

backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => SILENT,
  }),
);
backend.add(
  createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => catalogOf(options),
  }),
);
backend.add(mlopsMaturityPlugin);
backend.start().then(
  () => process.stdout.write(`${STARTED}\n`),
  error => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  },
);

import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { Contributions } from 'backstage-plugin-mlops-maturity-common/content';
import type { Knex } from 'knex';
import {
  CatalogReader,
  type Catalog,
} from '../../plugins/mlops-maturity-backend/src/assessor/CatalogReader';
import { Engine } from '../../plugins/mlops-maturity-backend/src/assessor/Engine';
import { entityFields } from '../../plugins/mlops-maturity-backend/src/assessor/entityFields';
import { loadModelSet } from '../../plugins/mlops-maturity-backend/src/assessor/loadModelSet';
import { loadRecordedModelSet } from '../../plugins/mlops-maturity-backend/src/assessor/loadRecordedModelSet';
import { SubjectUpdater } from '../../plugins/mlops-maturity-backend/src/assessor/SubjectUpdater';
import { readMlopsMaturityConfig } from '../../plugins/mlops-maturity-backend/src/config';
import { DatabaseMaturityStore } from '../../plugins/mlops-maturity-backend/src/store/DatabaseMaturityStore';
import { migrate } from '../../plugins/mlops-maturity-backend/src/store/migrate';
import { Sweep } from '../../plugins/mlops-maturity-backend/src/sweep/Sweep';

/** Keeps the log out of the figures; `BENCH_LOG=1` shows it. */
const say: LoggerService['info'] = (message, meta) =>
  process.env.BENCH_LOG && console.error(message, meta ?? '');

export const QUIET: LoggerService = {
  error: say,
  warn: say,
  info: say,
  debug() {},
  child: () => QUIET,
};

/**
 * The plugin without its HTTP server: migrated, wired up as `plugin.ts` does, its release active. What a benchmark
 * measures are the product's own parts.
 */
export async function startProduct(options: {
  knex: Knex;
  catalog: Catalog;
  /** The configuration under `mlopsMaturity`. */
  config?: JsonObject;
  contributions?: Contributions;
  now?: () => string;
}) {
  const {
    knex,
    catalog,
    contributions = { models: [], practices: [] },
    now = () => new Date().toISOString(),
  } = options;
  const config = readMlopsMaturityConfig(
    new ConfigReader({ mlopsMaturity: options.config ?? {} }),
  );
  const logger = QUIET;
  await migrate(knex);
  const store = new DatabaseMaturityStore(knex);
  const modelSet = await loadRecordedModelSet({
    config,
    contributions,
    store,
    now,
    logger,
  });
  if (modelSet.disabled.length > 0) {
    throw new Error(`A model is wrong: ${JSON.stringify(modelSet.disabled)}`);
  }
  await store.activateRelease({ release: modelSet.release, at: now() });
  const engine = new Engine(modelSet, config);
  const reader = new CatalogReader({
    catalog,
    auth: NO_CREDENTIALS,
    fields: entityFields({
      practices: modelSet.practices,
      subjects: config.subjects,
    }),
  });
  const shared = { engine, store, reader, logger, now };
  const updater = new SubjectUpdater(shared);
  const sweep = new Sweep({ ...shared, updater, retention: config.retention });
  return {
    ...shared,
    sweep: () => sweep.run(new AbortController().signal),
  };
}

/** What the plugin reads a catalog with where nothing is configured: only the fields that its own models need. */
export async function catalogReader(options: {
  catalog: Catalog;
  auth: AuthService;
}): Promise<CatalogReader> {
  const config = readMlopsMaturityConfig(new ConfigReader({}));
  const { practices } = await loadModelSet({
    config,
    contributions: { models: [], practices: [] },
    recordVersions: async () => new Set(),
    logger: QUIET,
  });
  const fields = entityFields({ practices, subjects: config.subjects });
  return new CatalogReader({ ...options, fields });
}

/** A catalog in the same process asks for none. */
const NO_CREDENTIALS = {
  getOwnServiceCredentials: async () => ({}),
} as unknown as AuthService;

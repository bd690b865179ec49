import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Contributions } from 'backstage-plugin-mlops-maturity-common/content';
import type { Knex } from 'knex';
import { CatalogReader } from '../assessor/CatalogReader';
import { Engine } from '../assessor/Engine';
import { EntityAssessor } from '../assessor/EntityAssessor';
import { entityFields } from '../assessor/entityFields';
import { loadRecordedModelSet } from '../assessor/loadRecordedModelSet';
import { SubjectUpdater } from '../assessor/SubjectUpdater';
import { readMlopsMaturityConfig } from '../config';
import { MaturityEvents } from '../events/MaturityEvents';
import { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import { Sweep } from '../sweep/Sweep';
import type { MutableCatalog } from './MutableCatalog';

/** A clock that stands still until it is set. */
export class TestClock {
  #now: string;

  constructor(now = '2026-11-20T12:00:00.000Z') {
    this.#now = now;
  }

  readonly now = () => this.#now;

  set(now: string) {
    this.#now = new Date(now).toISOString();
  }

  pass(ms: number) {
    this.#now = new Date(Date.parse(this.#now) + ms).toISOString();
  }
}

/**
 * What the plugin wires up, as one process would, on a migrated database; its release becomes the active one. Only the
 * five-stage model is enabled where the configuration names no other.
 */
export async function startSweeping(options: {
  knex: Knex;
  catalog: MutableCatalog;
  clock?: TestClock;
  mlopsMaturity?: JsonObject;
  contributions?: Contributions;
  events?: ConstructorParameters<typeof MaturityEvents>[0]['events'];
}) {
  const {
    knex,
    catalog,
    clock = new TestClock(),
    mlopsMaturity,
    contributions = { models: [], practices: [] },
    events = mockServices.events.mock(),
  } = options;
  const config = readMlopsMaturityConfig(
    mockServices.rootConfig({
      data: { mlopsMaturity: { models: ['five-stage'], ...mlopsMaturity } },
    }),
  );
  const logger = mockServices.logger.mock();
  const store = new DatabaseMaturityStore(knex);
  const modelSet = await loadRecordedModelSet({
    config,
    contributions,
    store,
    now: clock.now,
    logger,
  });
  await store.activateRelease({ release: modelSet.release, at: clock.now() });
  const engine = new Engine(modelSet, config);
  const reader = new CatalogReader({
    catalog: catalog.service,
    auth: mockServices.auth(),
    fields: entityFields({
      practices: modelSet.practices,
      subjects: config.subjects,
    }),
  });
  const shared = { engine, store, reader, logger, now: clock.now };
  const told = new MaturityEvents({ events, logger, modelSet });
  const updater = new SubjectUpdater({
    ...shared,
    onStored: writes => told.stored(writes),
  });
  const sweep = new Sweep({
    ...shared,
    updater,
    retention: config.retention,
    onRejudged: subjects => told.judgedByRelease({ subjects, at: clock.now() }),
  });
  return {
    ...shared,
    clock,
    modelSet,
    updater,
    assessor: new EntityAssessor({
      ...shared,
      updater,
      waitMs: 300,
      pollMs: 10,
    }),
    sweep: (signal = new AbortController().signal) => sweep.run(signal),
  };
}

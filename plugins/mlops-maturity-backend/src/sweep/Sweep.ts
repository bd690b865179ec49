import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { CatalogReader } from '../assessor/CatalogReader';
import type { Engine } from '../assessor/Engine';
import { entityEtag } from '../assessor/entityEtag';
import { isDue } from '../assessor/isDue';
import {
  RecognizedEntity,
  recognizeEntity,
  refOf,
} from '../assessor/RecognizedEntity';
import { ReferenceStates } from '../assessor/ReferenceStates';
import type { DueEntity, SubjectUpdater } from '../assessor/SubjectUpdater';
import { chunks } from '../store/chunks';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { Failure } from '../store/operations/failures';
import type { KnownSubject } from '../store/operations/readKnownSubjects';
import { InactiveReleaseError } from '../store/SubjectWrite';
import { KnownSubjects } from './KnownSubjects';
import { retireMissing, RetentionPeriods } from './retireMissing';
import { SweepProgress } from './SweepProgress';

const PAGE_SIZE = 500;

export interface SweepOptions {
  engine: Engine;
  store: DatabaseMaturityStore;
  reader: CatalogReader;
  updater: SubjectUpdater;
  logger: LoggerService;
  retention: RetentionPeriods;
  /** The time as an ISO instant in UTC. */
  now: () => string;
}

/** One pass over the catalog, and what it takes from it. */
interface Pass {
  progress: SweepProgress;
  signal: AbortSignal;
  /** Every entity seen so far, by ref. */
  seen: Map<string, RecognizedEntity>;
  states: ReferenceStates;
  /** Subjects that are due by nothing of their own; perhaps what they refer to has changed. */
  unchanged: [ref: string, known: KnownSubject, recognized: RecognizedEntity][];
}

/**
 * Keeps what is stored in step with the catalog: streams it page by page, and assesses the subjects that are due. An
 * unchanged subject costs a look into two maps and no write.
 */
export class Sweep {
  readonly #options: SweepOptions;
  readonly #known: KnownSubjects;
  /** What the last pass saw: what it recognized still holds where the etag is the same. */
  #seen = new Map<string, RecognizedEntity>();

  constructor(options: SweepOptions) {
    this.#options = options;
    this.#known = new KnownSubjects(options.store);
  }

  /**
   * Runs one sweep. What it has assessed when it is aborted or fails stays; what it has not seen by then means nothing.
   *
   * @throws what went wrong, once it is written down.
   */
  async run(signal: AbortSignal): Promise<void> {
    const { store, engine, logger, now } = this.#options;
    const { activeRelease } = await store.readState();
    if (activeRelease !== engine.modelSet.release) {
      logger.info(
        `Not sweeping: a process that started later brought release ${activeRelease} of the maturity models`,
      );
      return;
    }
    const { complete: lastComplete } = await store.lastSweeps();
    const progress = await SweepProgress.start({ store, now });
    try {
      await this.#rejudgeStored(signal);
      await this.#known.refresh();
      const pass = this.#startPass(progress, signal);
      await this.#passOverCatalog(pass);
      this.#seen = pass.seen;
      const because = await retireMissing({
        ...this.#options,
        sweep: progress.record.id,
        lastComplete: lastComplete?.id,
        known: this.#known,
        seen: pass.seen,
      });
      await progress.finish({ complete: true, error: because });
      const { entities, subjects, assessed, failures } = progress.record;
      logger.info(
        `Swept ${entities} entities: ${subjects} subjects, ${assessed} assessed, ${failures} failed`,
      );
    } catch (thrown) {
      const error = toError(thrown);
      await progress
        .finish({ complete: false, error: error.message })
        .catch(() => logger.warn('Could not write down why a sweep failed'));
      if (error instanceof InactiveReleaseError) {
        logger.info(`Stopped sweeping: ${error.message}`);
        return;
      }
      throw error;
    }
  }

  /** Judges under this release what is stored under another, before any new evidence is taken up. */
  async #rejudgeStored(signal: AbortSignal): Promise<void> {
    const { store, engine, updater, logger } = this.#options;
    const { release } = engine.modelSet;
    let afterId = 0;
    let total = 0;
    for (;;) {
      signal.throwIfAborted();
      const stored = await store.readSubjectsOfOtherReleases({
        release,
        afterId,
        limit: 200,
      });
      if (stored.length === 0) {
        break;
      }
      await updater.rejudgeStored(stored);
      total += stored.length;
      afterId = stored[stored.length - 1].id;
    }
    if (total > 0) {
      logger.info(
        `Judged ${total} subjects by release ${release} of the maturity models, on the evidence stored of them`,
      );
    }
  }

  #startPass(progress: SweepProgress, signal: AbortSignal): Pass {
    const seen = new Map<string, RecognizedEntity>();
    return {
      progress,
      signal,
      seen,
      states: new ReferenceStates({
        read: this.#options.reader.readStates,
        seen: ref => seen.get(ref)?.state,
      }),
      unchanged: [],
    };
  }

  async #passOverCatalog(pass: Pass): Promise<void> {
    const { reader, store, updater } = this.#options;
    const { signal, progress, states } = pass;
    for await (const entities of reader.pages({
      pageSize: PAGE_SIZE,
      signal,
    })) {
      const { due, failures, subjects } = this.#sift(entities, pass);
      if (failures.length > 0) {
        await store.recordFailures(failures);
      }
      const done = await updater.update(due, { states, signal });
      await progress.add({
        entities: entities.length,
        subjects,
        assessed: done.assessed,
        failures: done.failures.length + failures.length,
      });
    }
    await this.#updateReferrers(pass);
    const failed = await store.failedSubjects();
    await store.clearFailures([...failed].filter(ref => !pass.seen.has(ref)));
  }

  /** Sorts the entities of a page into those that are due and those that are not. */
  #sift(entities: Entity[], pass: Pass) {
    const due: DueEntity[] = [];
    const failures: Failure[] = [];
    let subjects = 0;
    const now = this.#options.now();
    for (const entity of entities) {
      let ref = 'an entity without a name';
      try {
        ref = refOf(entity);
        const recognized = this.#recognize(entity, ref);
        pass.seen.set(ref, recognized);
        if (recognized.decision === 'not-a-subject') {
          continue;
        }
        subjects += 1;
        const known = this.#known.get(ref);
        if (known && !isDue(known, recognized, now)) {
          pass.unchanged.push([ref, known, recognized]);
        } else {
          due.push({ ref, entity, recognized, knownRevision: known?.revision });
        }
      } catch (error) {
        failures.push({ subject: ref, error: toError(error).message, at: now });
      }
    }
    return { due, failures, subjects };
  }

  #recognize(entity: Entity, ref: string): RecognizedEntity {
    const etag = entityEtag(entity);
    const before = this.#seen.get(ref);
    return before?.etag === etag
      ? before
      : recognizeEntity(entity, this.#options.engine, etag);
  }

  /** Assesses those of which only something they refer to has changed, now that all of the catalog was seen. */
  async #updateReferrers(pass: Pass): Promise<void> {
    const { reader, updater } = this.#options;
    const { signal, progress, states } = pass;
    const due = pass.unchanged.filter(
      ([, known, recognized]) =>
        known.fingerprint !==
        recognized.fingerprintStart + states.fingerprint(recognized.references),
    );
    for (const some of chunks(due, PAGE_SIZE)) {
      signal.throwIfAborted();
      const entities = await reader.readMany(some.map(([ref]) => ref));
      const done = await updater.update(
        some.flatMap(([ref, known, recognized]) => {
          const entity = entities.get(ref);
          return entity
            ? [{ ref, entity, recognized, knownRevision: known.revision }]
            : [];
        }),
        { states, signal },
      );
      await progress.add({
        assessed: done.assessed,
        failures: done.failures.length,
      });
    }
  }
}

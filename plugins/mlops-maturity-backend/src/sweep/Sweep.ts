import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { CatalogReader } from '../assessor/CatalogReader';
import type { Engine } from '../assessor/Engine';
import { entityEtag } from '../assessor/entityEtag';
import { isSameState } from '../assessor/EntityState';
import { hasEnded, isDue } from '../assessor/isDue';
import { recognizeEntity } from '../assessor/RecognizedEntity';
import { ReferenceStates } from '../assessor/ReferenceStates';
import type { DueEntity, SubjectUpdater } from '../assessor/SubjectUpdater';
import { chunks } from '../store/chunks';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { Failure } from '../store/operations/failures';
import { InactiveReleaseError } from '../store/SubjectWrite';
import type { SweepRecord } from '../store/SweepRecord';
import { retireMissing, RetentionPeriods } from './retireMissing';
import { OneBehind } from './OneBehind';
import { Remembered, SweepMemory } from './SweepMemory';
import { SweepProgress } from './SweepProgress';

const PAGE_SIZE = 500;
/** Subjects of another release that are read into memory together. */
const REJUDGED_AT_ONCE = 200;
/**
 * Subjects a transaction: few enough not to hold others up, and enough to share its cost; fewer wait for those of the
 * next pages.
 */
const BATCH = 100;

const STOPPED =
  'Its time was up, or the backend was stopping; what it has assessed stays, and the next sweep goes on from there';

export interface SweepOptions {
  engine: Engine;
  store: DatabaseMaturityStore;
  reader: CatalogReader;
  updater: SubjectUpdater;
  logger: LoggerService;
  retention: RetentionPeriods;
  /** The time as an ISO instant in UTC. */
  now: () => string;
  /** Told when the release of this process has judged so many stored subjects. */
  onRejudged?: (subjects: number) => Promise<void>;
  /** Told how a sweep went, whatever came of it. */
  onSwept?: (sweep: SweepRecord) => void;
}

/** One pass over the catalog. */
interface Pass {
  number: number;
  progress: SweepProgress;
  signal: AbortSignal;
  states: ReferenceStates;
  /** Up to date in themselves; whether what they refer to has changed is for the end of the pass to tell. */
  unsettled: Remembered[];
  /** What could not be assessed; whatever is not in it at the end can be again, or is gone. */
  failed: Set<string>;
}

/**
 * Keeps what is stored in step with the catalog: streams it page by page, and assesses the subjects that are due. An
 * unchanged subject costs a look into a map and no write.
 */
export class Sweep {
  readonly #options: SweepOptions;
  readonly #memory: SweepMemory;

  constructor(options: SweepOptions) {
    this.#options = options;
    this.#memory = new SweepMemory(options.store);
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
      await this.#memory.refresh();
      await this.#rejudgeStored(signal);
      await this.#passOverCatalog(this.#startPass(progress, signal));
      const because = await retireMissing({
        ...this.#options,
        sweep: progress.record.id,
        lastComplete: lastComplete?.id,
        memory: this.#memory,
      });
      await progress.finish({ complete: true, error: because });
      const { entities, subjects, assessed, failures } = progress.record;
      logger.info(
        `Swept ${entities} entities: ${subjects} subjects, ${assessed} assessed, ${failures} failed`,
      );
    } catch (thrown) {
      const error = toError(thrown);
      const because = signal.aborted ? STOPPED : error.message;
      await progress
        .finish({ complete: false, error: because })
        .catch(() => logger.warn('Could not write down why a sweep failed'));
      if (signal.aborted || error instanceof InactiveReleaseError) {
        logger.info(`A sweep ended early: ${because}`);
        return;
      }
      throw error;
    } finally {
      this.#options.onSwept?.(progress.record);
    }
  }

  /** Judges under this release what is stored under another, before any new evidence is taken up. */
  async #rejudgeStored(signal: AbortSignal): Promise<void> {
    const { store, engine, updater, logger } = this.#options;
    const { release } = engine.modelSet;
    const others: string[] = [];
    this.#memory.forEach(({ ref, known }) => {
      if (known && known.release !== release && !known.missingSince) {
        others.push(ref);
      }
    });
    if (others.length === 0) {
      return;
    }
    for (const refs of chunks(others, REJUDGED_AT_ONCE)) {
      signal.throwIfAborted();
      const stored = await store.readSubjects(refs);
      // Others may have come to some of them first; of what was hidden meanwhile it is the return that is told.
      await updater.rejudgeStored(
        stored.filter(
          subject => subject.release !== release && !subject.missingSince,
        ),
      );
    }
    logger.info(
      `Judged ${others.length} subjects by release ${release} of the maturity models, on the evidence stored of them`,
    );
    await this.#memory.refresh();
    await this.#options.onRejudged?.(others.length);
  }

  #startPass(progress: SweepProgress, signal: AbortSignal): Pass {
    return {
      number: this.#memory.startPass(),
      progress,
      signal,
      states: new ReferenceStates({
        read: this.#options.reader.readStates,
        seen: this.#memory.stateOf,
      }),
      unsettled: [],
      failed: new Set(),
    };
  }

  async #passOverCatalog(pass: Pass): Promise<void> {
    const { reader, store } = this.#options;
    const { signal, progress } = pass;
    let due: DueEntity[] = [];
    // The catalog reads the next pages while this plugin's database writes: neither need wait for the other.
    const updates = new OneBehind();
    try {
      for await (const entities of reader.pages({
        pageSize: PAGE_SIZE,
        signal,
      })) {
        const sifted = this.#sift(entities, pass);
        await store.recordFailures(sifted.failures);
        sifted.failures.forEach(({ subject }) => pass.failed.add(subject));
        await progress.add({
          entities: entities.length,
          subjects: sifted.subjects,
          failures: sifted.failures.length,
        });
        due.push(...sifted.due);
        if (due.length >= BATCH) {
          const batch = due;
          await updates.start(() => this.#update(batch, pass));
          due = [];
        }
      }
    } finally {
      await updates.end();
    }
    await this.#update(due, pass);
    this.#memory.forgetUnseen();
    await this.#updateReferrers(pass);
    const failed = await store.failedSubjects();
    await store.clearFailures([...failed].filter(ref => !pass.failed.has(ref)));
  }

  async #update(due: DueEntity[], pass: Pass) {
    const { states, signal, progress } = pass;
    for (const batch of chunks(due, BATCH)) {
      signal.throwIfAborted();
      const { assessed, failures } = await this.#options.updater.update(batch, {
        states,
      });
      failures.forEach(({ subject }) => pass.failed.add(subject));
      await progress.add({ assessed, failures: failures.length });
    }
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
        const entry = this.#memory.next(entity);
        ref = entry.ref;
        const { known } = entry;
        const recognized = this.#recognize(entity, entry, pass);
        if (recognized.decision === 'not-a-subject') {
          continue;
        }
        subjects += 1;
        if (
          !known ||
          (entry.settled ? hasEnded(known, now) : isDue(known, recognized, now))
        ) {
          due.push({ ref, entity, recognized, knownRevision: known?.revision });
        } else if (!entry.settled) {
          pass.unsettled.push(entry);
        }
      } catch (error) {
        failures.push({ subject: ref, error: toError(error).message, at: now });
      }
    }
    return { due, failures, subjects };
  }

  /** Recognizes an entity, and notes that the pass has seen it. What it was recognized as before holds for its etag. */
  #recognize(entity: Entity, entry: Remembered, pass: Pass) {
    const before = entry.recognized;
    entry.pass = pass.number;
    if (before && before.etag === entity.metadata.etag) {
      return before;
    }
    const etag = entityEtag(entity);
    if (before && before.etag === etag) {
      return before;
    }
    const recognized = recognizeEntity(entity, this.#options.engine, etag);
    entry.recognized = recognized;
    entry.settled = false;
    this.#memory.statesChanged ||=
      !before || !isSameState(before.state, recognized.state);
    return recognized;
  }

  /** Assesses those of which only something they refer to has changed, now that all of the catalog was seen. */
  async #updateReferrers(pass: Pass): Promise<void> {
    const due = (
      this.#memory.statesChanged ? this.#upToDate(pass) : pass.unsettled
    ).filter(entry => {
      const { fingerprintStart, references } = entry.recognized!;
      entry.settled =
        entry.known!.fingerprint ===
        fingerprintStart + pass.states.fingerprint(references);
      return !entry.settled;
    });
    for (const some of chunks(due, PAGE_SIZE)) {
      pass.signal.throwIfAborted();
      const entities = await this.#options.reader.readMany(
        some.map(({ ref }) => ref),
      );
      const stillThere = some.flatMap(({ ref, known, recognized }) => {
        const entity = entities.get(ref);
        return entity && recognized
          ? [{ ref, entity, recognized, knownRevision: known?.revision }]
          : [];
      });
      await this.#update(stillThere, pass);
    }
    this.#memory.statesChanged = false;
  }

  /** Every subject that was not due in itself. */
  #upToDate(pass: Pass): Remembered[] {
    const upToDate = [...pass.unsettled];
    this.#memory.forEach(entry => {
      if (entry.settled && entry.recognized && entry.known) {
        upToDate.push(entry);
      }
    });
    return upToDate;
  }
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { withAdded } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ChangeRecord } from '../store/ChangeRecord';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import type { Failure } from '../store/operations/failures';
import type { StoredAdded } from '../store/operations/readAdded';
import type { StoredSubject } from '../store/rows';
import { InactiveReleaseError, SubjectWrite } from '../store/SubjectWrite';
import type { CatalogReader } from './CatalogReader';
import { describeChange } from './describeChange';
import type { Engine } from './Engine';
import { RecognizedEntity, recognizeEntity } from './RecognizedEntity';
import type { ReferenceStates } from './ReferenceStates';
import { rejudge } from './rejudge';

const NOTHING_ADDED: StoredAdded = { attestations: [], waivers: [] };
/** How often a lost race is run again before the next sweep has to see to it. */
const ATTEMPTS = 5;

/** An entity that is a subject, or excluded, and is to be brought up to date. */
export interface DueEntity {
  ref: string;
  entity: Entity;
  recognized: RecognizedEntity;
  /** The revision it was found due at; absent: it was not stored. */
  knownRevision?: number;
}

/** Observes, judges and stores subjects, each on its own: a broken one is recorded and stops no other. */
export class SubjectUpdater {
  readonly #engine: Engine;
  readonly #store: DatabaseMaturityStore;
  readonly #reader: CatalogReader;
  readonly #logger: LoggerService;
  readonly #now: () => string;
  readonly #onStored: (writes: SubjectWrite[]) => Promise<void>;
  /**
   * The last that were stored, kept for their shapes: V8 throws away what it compiled for a shape of which no object is
   * left, and the next sweep would begin in the interpreter.
   */
  readonly #kept: { last?: SubjectWrite[] } = {};

  constructor(options: {
    engine: Engine;
    store: DatabaseMaturityStore;
    reader: CatalogReader;
    logger: LoggerService;
    now: () => string;
    /** Told of what has been stored. */
    onStored?: (writes: SubjectWrite[]) => Promise<void>;
  }) {
    this.#engine = options.engine;
    this.#store = options.store;
    this.#reader = options.reader;
    this.#logger = options.logger;
    this.#now = options.now;
    this.#onStored = options.onStored ?? (async () => {});
  }

  /**
   * Brings subjects up to date in one transaction. What could not be assessed is recorded; whoever knows that some can be
   * again clears that.
   *
   * @returns how many were stored, and what could not be assessed.
   * @throws InactiveReleaseError
   */
  async update(
    due: DueEntity[],
    options: { states: ReferenceStates },
  ): Promise<{ assessed: number; failures: Failure[] }> {
    const failures = await this.#updateAll(due, options.states);
    await this.#store.recordFailures(failures);
    const failed = new Set(failures.map(({ subject }) => subject));
    return { assessed: due.length - failed.size, failures };
  }

  /**
   * Judges what is stored of subjects under this process's release, without a look at the catalog, so that what the
   * release does is told apart from what new evidence does.
   *
   * @throws InactiveReleaseError
   */
  async rejudgeStored(stored: StoredSubject[]): Promise<void> {
    const at = this.#now();
    const failures: Failure[] = [];
    const writes: SubjectWrite[] = [];
    for (const subject of stored) {
      try {
        writes.push(rejudge({ stored: subject, engine: this.#engine, at }));
      } catch (error) {
        failures.push(this.#failureOf(subject.subject, error));
      }
    }
    await this.#save(writes, failures);
    await this.#store.recordFailures(failures);
  }

  /** What {@link SubjectUpdater.update} would store, without storing it. */
  async judge(
    due: DueEntity,
    states: ReferenceStates,
    stored: StoredSubject | undefined,
  ): Promise<SubjectWrite> {
    const [added] = stored
      ? (await this.#store.readAdded([stored], this.#now())).values()
      : [];
    return this.#prepare(due, { states, added });
  }

  /**
   * Changes what people have added to a subject, and judges it anew at once by the evidence that is stored.
   *
   * @param options - `write`: makes the change, or throws why it may not be made.
   * @returns what `write` returned, and the record of what it did; where another release judges, or none has yet, the
   *   record comes with the next look at the subject.
   */
  async changeAdded<T>(options: {
    subjectId: number;
    write: (tx: Knex.Transaction, at: string) => Promise<T>;
  }): Promise<{ result: T; change?: ChangeRecord; isDue: boolean }> {
    const { release, practices } = this.#engine.modelSet;
    const at = this.#now();
    const { result, written, revision } = await this.#store.changeAdded({
      subjectId: options.subjectId,
      release,
      at,
      write: tx => options.write(tx, at),
      judge: (stored, added) =>
        rejudge({
          stored,
          evidence: withAdded(stored.evidence!, added, practices),
          engine: this.#engine,
          at,
        }),
    });
    if (!written) {
      return { result, isDue: true };
    }
    await this.#onStored([written]);
    const { subject, change } = written;
    return {
      result,
      isDue: false,
      ...(change && {
        change: { ...change, subject, revision: revision!, release },
      }),
    };
  }

  async #updateAll(
    due: DueEntity[],
    states: ReferenceStates,
  ): Promise<Failure[]> {
    const failures: Failure[] = [];
    let remaining = due;
    let reread = new Set<string>();
    for (let attempt = 1; remaining.length > 0; attempt += 1) {
      if (attempt > ATTEMPTS) {
        throw new Error(
          `Could not store ${remaining.length} subjects, such as ${remaining[0].ref}: others kept writing them`,
        );
      }
      const stored = await this.#readStored(remaining);
      if (attempt === 1) {
        // Written since it was found due, perhaps from a newer entity than the one at hand.
        reread = new Set(
          remaining
            .filter(
              ({ ref, knownRevision }) =>
                stored.get(ref)?.revision !== knownRevision,
            )
            .map(({ ref }) => ref),
        );
      }
      remaining = await this.#withNewest(remaining, reread);
      await states.load(
        remaining.flatMap(({ recognized }) => recognized.references),
      );
      // Read after the subjects: whatever is added from then on makes their revision another, and this write lose.
      const added = await this.#store.readAdded(
        [...stored.values()].filter(({ hasAdded }) => hasAdded),
        this.#now(),
      );
      const writes: SubjectWrite[] = [];
      for (const each of remaining) {
        try {
          const previous = stored.get(each.ref);
          writes.push(
            this.#prepare(each, {
              previous,
              states,
              added: previous && added.get(previous.id),
            }),
          );
        } catch (error) {
          failures.push(this.#failureOf(each.ref, error));
        }
      }
      const lost = new Set(await this.#save(writes, failures));
      remaining = remaining.filter(({ ref }) => lost.has(ref));
      reread = lost;
    }
    return failures;
  }

  /** What is stored, judged under this release first where it was under another. */
  async #readStored(due: DueEntity[]): Promise<Map<string, StoredSubject>> {
    const refs = due.map(({ ref }) => ref);
    const { release } = this.#engine.modelSet;
    let stored = await this.#store.readSubjects(refs);
    // Whatever became of a hidden one, it is its return that is told.
    const others = stored.filter(
      subject => subject.release !== release && !subject.missingSince,
    );
    if (others.length > 0) {
      await this.rejudgeStored(others);
      stored = await this.#store.readSubjects(refs);
    }
    return new Map(stored.map(subject => [subject.subject, subject]));
  }

  /** Reads entities again; one that is gone by now, or no subject any more, is left to the end of a sweep. */
  async #withNewest(
    due: DueEntity[],
    reread: ReadonlySet<string>,
  ): Promise<DueEntity[]> {
    if (reread.size === 0) {
      return due;
    }
    const newest = await this.#reader.readMany([...reread]);
    return due.flatMap(each => {
      if (!reread.has(each.ref)) {
        return [each];
      }
      const entity = newest.get(each.ref);
      if (!entity) {
        return [];
      }
      const recognized = recognizeEntity(entity, this.#engine);
      return recognized.decision === 'not-a-subject'
        ? []
        : [{ ref: each.ref, entity, recognized }];
    });
  }

  #prepare(
    due: DueEntity,
    options: {
      previous?: StoredSubject;
      states: ReferenceStates;
      added?: StoredAdded;
    },
  ): SubjectWrite {
    const { entity, recognized } = due;
    const { previous, states } = options;
    const at = this.#now();
    const fingerprint =
      recognized.fingerprintStart + states.fingerprint(recognized.references);
    const { subject, judged } = this.#judge(due, options, at);
    const { title } = entity.metadata;
    return {
      subject: due.ref,
      title: typeof title === 'string' ? title : undefined,
      kind: subject.kind.toLocaleLowerCase('en-US'),
      type: subject.type,
      owner: subject.owner,
      system: subject.system,
      lifecycle: subject.lifecycle,
      criticality: subject.facts.criticality,
      ...judged,
      previous,
      fingerprint,
      assessedAt: at,
      change: describeChange({
        previous,
        next: judged,
        at,
        practices: this.#engine.modelSet.practices,
        // The same descriptor, read in another way.
        ...(previous?.fingerprint.startsWith(`${recognized.etag}.`) &&
          !previous.fingerprint.startsWith(recognized.fingerprintStart) &&
          !previous.missingSince && { cause: 'configuration' as const }),
      }),
    };
  }

  #judge(
    { entity, recognized }: DueEntity,
    { states, added }: { states: ReferenceStates; added?: StoredAdded },
    asOf: string,
  ) {
    const observed = this.#engine.observe({
      entity,
      references: states.references,
      asOf,
    });
    const evidence = withAdded(
      observed,
      added ?? NOTHING_ADDED,
      this.#engine.modelSet.practices,
    );
    const { subject } = evidence;
    return recognized.decision === 'excluded'
      ? {
          subject,
          judged: {
            state: 'excluded' as const,
            reason: this.#engine.decide(entity).reason,
            assessments: [],
          },
        }
      : {
          subject,
          judged: {
            evidence,
            inventory: this.#engine.inventory(entity, evidence),
            ...this.#engine.judge(evidence, asOf),
          },
        };
  }

  /**
   * Stores together, or one by one where something about one of them makes the database refuse all.
   *
   * @returns the refs of those that others wrote meanwhile; failures are added to the list.
   */
  async #save(writes: SubjectWrite[], failures: Failure[]): Promise<string[]> {
    if (writes.length === 0) {
      return [];
    }
    const { release } = this.#engine.modelSet;
    try {
      const { lost } = await this.#store.saveSubjects({ writes, release });
      this.#kept.last = writes;
      await this.#onStored(
        writes.filter(({ subject }) => !lost.includes(subject)),
      );
      return lost;
    } catch (error) {
      if (error instanceof InactiveReleaseError) {
        throw error;
      }
      if (writes.length === 1) {
        failures.push(this.#failureOf(writes[0].subject, error));
        return [];
      }
    }
    // It may be the database that is away; then this throws, and nothing is held against the subjects.
    await this.#store.readState();
    const lost: string[] = [];
    for (const write of writes) {
      lost.push(...(await this.#save([write], failures)));
    }
    return lost;
  }

  #failureOf(subject: string, thrown: unknown): Failure {
    const error = toError(thrown);
    this.#logger.warn(`Could not assess ${subject}`, error);
    return { subject, error: error.message, at: this.#now() };
  }
}

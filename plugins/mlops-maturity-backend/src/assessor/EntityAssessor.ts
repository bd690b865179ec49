import { setTimeout as sleep } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  calendarDayOf,
  type RefreshResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { ChangeRecord } from '../store/ChangeRecord';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import { InactiveReleaseError } from '../store/SubjectWrite';
import type {
  Assessor,
  EntityReading,
  ModelSet,
  ReadRequest,
  ReassessRequest,
} from './Assessor';
import type { CatalogReader } from './CatalogReader';
import type { Engine } from './Engine';
import { entityEtag } from './entityEtag';
import { isDue } from './isDue';
import { JudgedSubject, presentSubject } from './presentSubject';
import { RecognizedEntity, recognizeEntity } from './RecognizedEntity';
import { ReferenceStates } from './ReferenceStates';
import { rekeySubject } from './rekeySubject';
import type { SubjectUpdater } from './SubjectUpdater';

const WAIT_MS = 20_000;
const POLL_MS = 500;

const MESSAGES: Record<RefreshResponse['outcome'], string> = {
  assessed: 'The catalog had newer data, and it was assessed.',
  unchanged:
    'The catalog has nothing newer yet. If you have just changed the file, try again in a few minutes.',
  'refresh-denied':
    'You may not refresh this entity in the catalog, so what the catalog has now was assessed. The catalog reads it again from time to time.',
};

const OVERTAKEN =
  'It had been assessed since you opened it, and this is what came of it. If you have changed the file just now, try again in a few minutes.';

function isDenied(error: unknown): boolean {
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  return name === 'NotAllowedError' || statusCode === 403;
}

/** Reads and re-assesses single subjects: one catalog read by ref with the caller's credentials. */
export class EntityAssessor implements Assessor {
  readonly #engine: Engine;
  readonly #store: DatabaseMaturityStore;
  readonly #reader: CatalogReader;
  readonly #updater: SubjectUpdater;
  readonly #now: () => string;
  readonly #waitMs: number;
  readonly #pollMs: number;

  /**
   * @param options - `waitMs`: how long a re-assessment waits for newer data, looking every `pollMs`.
   */
  constructor(options: {
    engine: Engine;
    store: DatabaseMaturityStore;
    reader: CatalogReader;
    updater: SubjectUpdater;
    now: () => string;
    waitMs?: number;
    pollMs?: number;
  }) {
    this.#engine = options.engine;
    this.#store = options.store;
    this.#reader = options.reader;
    this.#updater = options.updater;
    this.#now = options.now;
    this.#waitMs = options.waitMs ?? WAIT_MS;
    this.#pollMs = options.pollMs ?? POLL_MS;
  }

  get modelSet(): ModelSet {
    return this.#engine.modelSet;
  }

  async readEntity(request: ReadRequest): Promise<EntityReading> {
    const ref = this.#refOf(request.entityRef);
    const entity = request.seesAll
      ? await this.#reader.readForAll(ref)
      : await this.#reader.read(ref, request.credentials);
    return this.#assess(ref, existing(ref, entity));
  }

  async reassess(request: ReassessRequest): Promise<RefreshResponse> {
    this.#checkModel(request.model);
    const { credentials, model } = request;
    const ref = this.#refOf(request.entityRef);
    const before = await this.#read(ref, credentials);
    const overtaken = await this.#isOvertaken(ref, before, request);
    let entity = before;
    let denied = false;
    try {
      await this.#reader.refresh(ref, credentials);
      if (!overtaken) {
        entity = await this.#waitForNewer(ref, before, credentials);
      }
    } catch (error) {
      if (!isDenied(error)) {
        throw error;
      }
      denied = true;
    }
    const { updated, under } = await this.#assess(ref, entity);
    const result = under(model);
    if (overtaken) {
      return { outcome: 'assessed', message: OVERTAKEN, result };
    }
    const isNewer = updated || entityEtag(entity) !== entityEtag(before);
    const changed = isNewer ? 'assessed' : 'unchanged';
    const outcome = denied ? 'refresh-denied' : changed;
    return { outcome, message: MESSAGES[outcome], result };
  }

  /** Whether the caller has seen something older than what the catalog has already. */
  async #isOvertaken(
    ref: string,
    entity: Entity,
    { seen, model }: ReassessRequest,
  ): Promise<boolean> {
    if (seen === undefined) {
      return false;
    }
    const now = (await this.#assess(ref, entity)).under(model);
    return now.state === 'assessed' && now.assessedAt !== seen;
  }

  async changeAdded<T>(
    options: Parameters<Assessor['changeAdded']>[0] & {
      write: (tx: Knex.Transaction, at: string) => Promise<T>;
    },
  ): Promise<{ result: T; change?: ChangeRecord }> {
    const { subject, credentials, write } = options;
    const {
      result,
      change,
      isDue: dueNow,
    } = await this.#updater.changeAdded({
      subjectId: subject.id,
      write,
    });
    if (dueNow) {
      await this.readEntity({ entityRef: subject.subject, credentials });
    }
    return { result, ...(change && { change }) };
  }

  rekey(options: { from: string; to: string }): Promise<void> {
    return rekeySubject({
      ...options,
      store: this.#store,
      reader: this.#reader,
      updater: this.#updater,
      engine: this.#engine,
      now: this.#now,
    });
  }

  #refOf(text: string): string {
    try {
      return stringifyEntityRef(parseEntityRef(text));
    } catch {
      throw new InputError(
        `'${text}' is no entity ref: write it as <kind>:<namespace>/<name>`,
      );
    }
  }

  #checkModel(id: string | undefined): void {
    const ids = this.modelSet.models.map(({ compiled }) => compiled.model.id);
    if (id !== undefined && !ids.includes(id)) {
      throw new NotFoundError(
        `No enabled maturity model has the id '${id}': enabled are ${ids
          .map(each => `'${each}'`)
          .join(', ')}`,
      );
    }
  }

  async #read(ref: string, credentials: BackstageCredentials): Promise<Entity> {
    return existing(ref, await this.#reader.read(ref, credentials));
  }

  async #waitForNewer(
    ref: string,
    before: Entity,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const etag = entityEtag(before);
    const deadline = Date.now() + this.#waitMs;
    let entity = before;
    while (entityEtag(entity) === etag && Date.now() < deadline) {
      await sleep(this.#pollMs);
      entity = await this.#read(ref, credentials);
    }
    return entity;
  }

  async #assess(
    ref: string,
    entity: Entity,
  ): Promise<EntityReading & { updated: boolean }> {
    const recognized = recognizeEntity(entity, this.#engine);
    const { state, reason, remedy } = this.#engine.decide(entity);
    const causes = [ref, entityEtag(entity)];
    if (state === 'not-a-subject') {
      return {
        causes,
        under: model => {
          this.#checkModel(model);
          return { state, subject: ref, reason, remedy };
        },
        updated: false,
      };
    }
    const { judged, updated } = await this.#bringUpToDate(
      ref,
      entity,
      recognized,
    );
    const asOf = this.#now();
    return {
      // Whatever time does to evidence is of whole days, or has an end at which it is judged anew.
      causes: [
        ...causes,
        judged.revision,
        judged.assessedAt,
        calendarDayOf(asOf),
      ],
      under: model => {
        this.#checkModel(model);
        return presentSubject({
          ref,
          entity,
          judged,
          model,
          engine: this.#engine,
          asOf,
        });
      },
      updated,
    };
  }

  async #bringUpToDate(
    ref: string,
    entity: Entity,
    recognized: RecognizedEntity,
  ): Promise<{ judged: JudgedSubject; updated: boolean }> {
    const stored = await this.#store.readSubject(ref);
    if (
      stored &&
      stored.release === this.modelSet.release &&
      !isDue(stored, recognized, this.#now())
    ) {
      return { judged: stored, updated: false };
    }
    const states = new ReferenceStates({ read: this.#reader.readStates });
    const due = {
      ref,
      entity,
      recognized,
      knownRevision: stored?.revision,
    };
    try {
      const { failures } = await this.#updater.update([due], { states });
      if (failures.length > 0) {
        throw new Error(`Could not assess ${ref}: ${failures[0].error}`);
      }
      await this.#store.clearFailures([ref]);
    } catch (error) {
      if (!(error instanceof InactiveReleaseError)) {
        throw error;
      }
      // Another release is taking over: what this one thinks is shown, and not stored.
      await states.load(recognized.references);
      const judged = await this.#updater.judge(due, states, stored);
      return { judged, updated: false };
    }
    const judged = await this.#store.readSubject(ref);
    if (!judged) {
      throw new NotFoundError(
        `The catalog has no entity '${ref}' that you may see`,
      );
    }
    return { judged, updated: true };
  }
}

/** @throws NotFoundError where there is none. */
function existing(ref: string, entity: Entity | undefined): Entity {
  if (!entity) {
    throw new NotFoundError(
      `The catalog has no entity '${ref}' that you may see`,
    );
  }
  return entity;
}

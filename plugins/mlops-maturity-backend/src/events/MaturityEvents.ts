import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  LEVEL_CHANGE_TOPIC,
  RELEASE_TOPIC,
  SILENT_CAUSES,
  type LevelChangeEvent,
  type ReleaseEvent,
} from 'backstage-plugin-mlops-maturity-common';
import { subjectLevelChanges } from '../api/present/subjectChange';
import type { ModelSet } from '../assessor/Assessor';
import type { SubjectWrite } from '../store/SubjectWrite';

/**
 * Tells the portal of what has been stored. Nobody may be listening, and nothing that listens may stop an assessment:
 * what cannot be published is logged.
 */
export class MaturityEvents {
  readonly #events: Pick<EventsService, 'publish'>;
  readonly #logger: LoggerService;
  readonly #modelSet: ModelSet;
  /** What the release of this process has done since it was last told. */
  readonly #effects = new Map<string, ReleaseEvent['models'][number]>();

  constructor(options: {
    events: Pick<EventsService, 'publish'>;
    logger: LoggerService;
    modelSet: ModelSet;
  }) {
    this.#events = options.events;
    this.#logger = options.logger;
    this.#modelSet = options.modelSet;
  }

  /** @param writes - that were stored */
  async stored(writes: SubjectWrite[]): Promise<void> {
    for (const { subject, owner, change } of writes) {
      if (!change?.levels.length || change.cause === 'newcomer') {
        continue;
      }
      if (SILENT_CAUSES.includes(change.cause)) {
        this.#count(change);
        continue;
      }
      const payload: LevelChangeEvent = {
        subject,
        owner,
        at: change.at,
        cause: change.cause,
        release: this.#modelSet.release,
        levels: subjectLevelChanges(change.levels, this.#modelSet.models),
      };
      await this.#publish(LEVEL_CHANGE_TOPIC, payload);
    }
  }

  /**
   * One summary of what the release of this process did, once it has judged everything that is stored.
   *
   * @param options - `subjects`: how many it has judged
   */
  async judgedByRelease(options: {
    subjects: number;
    at: string;
  }): Promise<void> {
    const payload: ReleaseEvent = {
      release: this.#modelSet.release,
      ...options,
      models: [...this.#effects.values()],
    };
    this.#effects.clear();
    await this.#publish(RELEASE_TOPIC, payload);
  }

  #count({ cause, levels }: NonNullable<SubjectWrite['change']>): void {
    for (const { model, version, from, to } of levels) {
      const key = [model, version, cause].join();
      const effect = this.#effects.get(key) ?? {
        ...{ model, version, cause },
        ...{ up: 0, down: 0 },
      };
      if (from && to) {
        effect.up += to.level > from.level ? 1 : 0;
        effect.down += to.level < from.level ? 1 : 0;
      }
      this.#effects.set(key, effect);
    }
  }

  async #publish(topic: string, eventPayload: object): Promise<void> {
    try {
      await this.#events.publish({ topic, eventPayload });
    } catch (thrown) {
      this.#logger.warn(`Could not publish ${topic}`, toError(thrown));
    }
  }
}

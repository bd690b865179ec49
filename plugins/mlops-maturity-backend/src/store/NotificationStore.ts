import type { Knex } from 'knex';
import {
  claimNotification,
  confirmNotification,
  forgetNotified,
  readImmediate,
  readNotified,
  releaseNotification,
} from './operations/notified';
import {
  countByOwner,
  readLevelNews,
  readWaiverNews,
  streamEnding,
} from './operations/readNews';

/** What there is to tell people, and what they have been told. */
export class NotificationStore {
  readonly #knex: Knex;

  /** @param knex - A migrated database. */
  constructor(knex: Knex) {
    this.#knex = knex;
  }

  levelNews(period: Parameters<typeof readLevelNews>[1]) {
    return readLevelNews(this.#knex, period);
  }

  waiverNews(request: Parameters<typeof readWaiverNews>[1]) {
    return readWaiverNews(this.#knex, request);
  }

  streamEnding(request: Parameters<typeof streamEnding>[1]) {
    return streamEnding(this.#knex, request);
  }

  countByOwner() {
    return countByOwner(this.#knex);
  }

  readNotified() {
    return readNotified(this.#knex);
  }

  claimNotification(request: Parameters<typeof claimNotification>[1]) {
    return claimNotification(this.#knex, request);
  }

  confirmNotification(request: Parameters<typeof confirmNotification>[1]) {
    return confirmNotification(this.#knex, request);
  }

  releaseNotification(request: Parameters<typeof releaseNotification>[1]) {
    return releaseNotification(this.#knex, request);
  }

  forgetNotified(before: string) {
    return forgetNotified(this.#knex, before);
  }

  readImmediate() {
    return readImmediate(this.#knex);
  }
}

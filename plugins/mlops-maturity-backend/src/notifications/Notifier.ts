import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { ModelSet } from '../assessor/Assessor';
import type { NotificationStore } from '../store/NotificationStore';
import { EVERYBODY, type Notified } from '../store/operations/notified';
import { collectNews } from './collectNews';
import { DAY_IN_MS, lastTimeAt } from './days';
import type { NewsItem } from './NewsItem';
import { newsPayload } from './newsPayload';
import { ownerMembers } from './ownerMembers';

/** A change bears the time of its judgement, and is there once its transaction has ended: what is younger has to wait. */
const SETTLING_MS = 60_000;

const HOUR_IN_MS = 60 * 60 * 1000;

const before = (instant: string, ms: number) =>
  new Date(Date.parse(instant) - ms).toISOString();

export interface NotifierOptions {
  store: NotificationStore;
  modelSet: Pick<ModelSet, 'models' | 'practices'>;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
  notifications: Pick<NotificationService, 'send'>;
  logger: LoggerService;
  now: () => string;
  settings: { digestHour: number; remindsQuarterly: boolean };
}

/** What somebody is to be told: everything up to an instant. */
interface News {
  recipient: string;
  items: NewsItem[];
  until: string;
  topic: 'digest' | 'news';
}

/**
 * Tells the people who own subjects what has become of them: once a day, or at once whoever wants that. What is told is
 * made from what is stored, so that nothing is lost to a restart; a claim in the database sees to it that it is told once.
 */
export class Notifier {
  readonly #options: NotifierOptions;
  #isAbsent = false;

  constructor(options: NotifierOptions) {
    this.#options = options;
  }

  /** Tells what is to be told by now. It never throws: people are told later, and nothing else suffers. */
  async run(): Promise<void> {
    if (this.#isAbsent) {
      return;
    }
    try {
      const notified = await this.#options.store.readNotified();
      const immediate = await this.#options.store.readImmediate();
      await this.#sendDigests(notified, immediate);
      await this.#sendNews(notified, immediate);
    } catch (thrown) {
      this.#options.logger.warn(
        'Could not tell people what has changed; it is tried again',
        toError(thrown),
      );
    }
  }

  async #sendDigests(
    notified: ReadonlyMap<string, Notified>,
    immediate: ReadonlySet<string>,
  ): Promise<void> {
    const { store, now, settings } = this.#options;
    const until = lastTimeAt(settings.digestHour, before(now(), SETTLING_MS));
    const since = notified.get(EVERYBODY)?.until;
    if (since === undefined) {
      // The first run: whatever was before is no news.
      await this.#note(EVERYBODY, until);
      return;
    }
    if (since >= until) {
      return;
    }
    const news = await this.#collect({ since, until });
    let failed = 0;
    for (const [recipient, items] of await this.#byRecipient(news)) {
      const state = { since, ...notified.get(recipient) };
      if (!immediate.has(recipient)) {
        failed += (await this.#tellSince(state, {
          recipient,
          items,
          until,
          topic: 'digest',
        }))
          ? 0
          : 1;
      }
    }
    if (failed === 0) {
      await this.#note(EVERYBODY, until);
      await store.forgetNotified(before(until, 30 * DAY_IN_MS));
    }
  }

  async #sendNews(
    notified: ReadonlyMap<string, Notified>,
    immediate: ReadonlySet<string>,
  ): Promise<void> {
    const digested = notified.get(EVERYBODY)?.until;
    if (immediate.size === 0 || digested === undefined) {
      return;
    }
    // What was not settled yet when the digest went out.
    const since = before(digested, HOUR_IN_MS);
    const until = before(this.#options.now(), SETTLING_MS);
    const news = await this.#collect({ since, until });
    for (const [recipient, items] of await this.#byRecipient(news)) {
      const state = { since, ...notified.get(recipient) };
      if (immediate.has(recipient)) {
        await this.#tellSince(state, {
          recipient,
          items,
          until,
          topic: 'news',
        });
      }
    }
  }

  #collect(period: { since: string; until: string }): Promise<NewsItem[]> {
    const { store, modelSet, settings } = this.#options;
    return collectNews({
      store,
      practices: modelSet.practices,
      period,
      remindsQuarterly: settings.remindsQuarterly,
    });
  }

  async #byRecipient(news: NewsItem[]): Promise<Map<string, NewsItem[]>> {
    const owners = new Set(news.flatMap(({ owner }) => owner ?? []));
    const members = await ownerMembers([...owners], this.#options);
    const byRecipient = new Map<string, NewsItem[]>();
    for (const item of news) {
      const people = new Set(item.owner && members.get(item.owner));
      if (item.kind !== 'reassessment') {
        if (item.also) {
          people.add(item.also);
        }
        people.delete(item.by ?? '');
      }
      for (const person of people) {
        byRecipient.set(person, [...(byRecipient.get(person) ?? []), item]);
      }
    }
    return byRecipient;
  }

  /**
   * Tells somebody what they have not been told. What a process that died had begun to tell goes out as that process
   * would have sent it, for it may have: under the same scope it takes the place of the first.
   *
   * @returns false where it did not work, and has to be tried again.
   */
  async #tellSince(
    state: Notified & { since: string },
    news: News,
  ): Promise<boolean> {
    const { pending } = state;
    let told = state.until ?? state.since;
    for (const until of pending && pending < news.until
      ? [pending, news.until]
      : [news.until]) {
      const since = told;
      const items = news.items.filter(({ at }) => at > since && at <= until);
      if (!(await this.#tell({ ...news, items, until }))) {
        return false;
      }
      told = until;
    }
    return true;
  }

  /** @returns false where it did not work, and has to be tried again. */
  async #tell(options: News): Promise<boolean> {
    const { recipient, items, until, topic } = options;
    const { store, notifications, modelSet, logger, now } = this.#options;
    const payload = newsPayload(items, {
      models: modelSet.models,
      topic,
      scope: `until:${until}`,
    });
    if (!payload) {
      return true;
    }
    if (!(await store.claimNotification({ recipient, until, now: now() }))) {
      // Told by another process; or one is about to, which may yet die.
      const told = (await store.readNotified()).get(recipient)?.until;
      return told !== undefined && told >= until;
    }
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: recipient },
        payload,
      });
    } catch (thrown) {
      const error = toError(thrown);
      await store.releaseNotification({ recipient, until });
      if (/status 404\b/.test(error.message)) {
        this.#isAbsent = true;
        logger.info(
          'Nobody is notified: this portal has no notifications backend',
        );
      } else {
        logger.warn(`Could not notify ${recipient}; it is tried again`, error);
      }
      return false;
    }
    await store.confirmNotification({ recipient, until });
    return true;
  }

  async #note(recipient: string, until: string): Promise<void> {
    const { store, now } = this.#options;
    if (await store.claimNotification({ recipient, until, now: now() })) {
      await store.confirmNotification({ recipient, until });
    }
  }
}

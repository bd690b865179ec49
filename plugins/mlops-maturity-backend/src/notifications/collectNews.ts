import {
  endingsOf,
  type PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import type { NotificationStore } from '../store/NotificationStore';
import type { Period } from '../store/operations/readNews';
import { beginsQuarter, midnightAfter, midnightsBetween } from './days';
import type { NewsItem } from './NewsItem';

/** People are told that something ends so many days before. */
const AHEAD_DAYS = 14;

/** Everything that became worth telling in a period, the oldest first. */
export async function collectNews(options: {
  store: NotificationStore;
  practices: PracticeCatalog;
  period: Period;
  /** Whether to remind people of their subjects when a quarter begins. */
  remindsQuarterly: boolean;
}): Promise<NewsItem[]> {
  const { store, practices, period, remindsQuarterly } = options;
  const midnights = midnightsBetween(period.since, period.until);
  /** Days on which something ends that is to be told, and the midnight at which to tell it. */
  const endingOn = new Map(
    midnights.map(midnight => [
      midnightAfter(midnight, AHEAD_DAYS).slice(0, 10),
      midnight,
    ]),
  );
  const titleOf = (id: string) => practices.get(id)?.title ?? id;
  const news: NewsItem[] = [];
  for (const change of await store.levelNews(period)) {
    news.push({ kind: 'level', ...change });
  }
  for (const { waiver, ...about } of await store.waiverNews({
    ...period,
    endingOn: [...endingOn.keys()],
  })) {
    const practice = titleOf(waiver.practice);
    const { state, requestedBy: also } = waiver;
    const at = waiver.endedAt ?? waiver.decidedAt;
    if (at && at > period.since && at <= period.until) {
      const by = waiver.endedBy ?? waiver.decidedBy;
      news.push({ kind: 'waiver', ...about, at, practice, state, also, by });
    }
    const told = endingOn.get(waiver.until);
    if (state === 'approved' && told) {
      const { until } = waiver;
      news.push({
        kind: 'waiver-ends',
        ...about,
        at: told,
        practice,
        until,
        also,
      });
    }
  }
  if (endingOn.size > 0) {
    const before = midnightAfter(period.until.slice(0, 10), AHEAD_DAYS);
    const days = new Set(endingOn.keys());
    for await (const page of store.streamEnding({ before, pageSize: 500 })) {
      for (const { subject, title, owner, evidence } of page) {
        const endings = evidence ? endingsOf(evidence, practices) : [];
        for (const ending of endings.filter(({ until }) => days.has(until))) {
          news.push({
            kind: 'evidence-ends',
            ...{ subject, title, owner },
            at: endingOn.get(ending.until)!,
            practice: titleOf(ending.practice),
            until: ending.until,
          });
        }
      }
    }
  }
  const quarter = midnights.filter(beginsQuarter).at(-1);
  if (quarter && remindsQuarterly) {
    for (const [owner, subjects] of await store.countByOwner()) {
      news.push({ kind: 'reassessment', at: quarter, owner, subjects });
    }
  }
  return news.sort((a, b) => (a.at < b.at ? -1 : 1));
}

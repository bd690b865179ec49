import { parseEntityRef } from '@backstage/catalog-model';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { EnabledModel } from '../assessor/Assessor';
import { levelNamer } from '../api/present/subjectChange';
import type { NewsItem } from './NewsItem';

type NotificationPayload = Parameters<
  NotificationService['send']
>[0]['payload'];

const MOST_LINES = 20;

type LevelItem = NewsItem & { kind: 'level' };

/** Where a subject has moved several times, only where it came from and where it is now; nothing where that is the same. */
function netLevels(items: readonly NewsItem[]): NewsItem[] {
  const moves = new Map<string, LevelItem>();
  const others: NewsItem[] = [];
  for (const item of items) {
    if (item.kind === 'level') {
      const key = `${item.subject}\u0000${item.model}`;
      const first = moves.get(key);
      moves.set(key, first ? { ...item, from: first.from } : item);
    } else {
      others.push(item);
    }
  }
  return [
    ...[...moves.values()].filter(({ from, to }) => from !== to),
    ...others,
  ];
}

const WAIVER_WORDS: Record<string, string> = {
  approved: 'was approved',
  refused: 'was refused',
  revoked: 'was revoked',
};

function lineOf(item: NewsItem, models: readonly EnabledModel[]): string {
  if (item.kind === 'reassessment') {
    return item.subjects === 1
      ? 'A new quarter has begun: look whether what is said of your component still holds.'
      : `A new quarter has begun: look whether what is said of your ${item.subjects} components still holds.`;
  }
  const name = item.title ?? parseEntityRef(item.subject).name;
  switch (item.kind) {
    case 'level': {
      const { model, from, to } = item;
      const nameOf = levelNamer(models);
      const found = models.find(({ compiled }) => compiled.model.id === model);
      const title = found?.compiled.model.title ?? model;
      const word = found?.compiled.model.words.level ?? 'level';
      return `${name}: ${word} ${from} ${nameOf(model, from).name} → ${to} ${
        nameOf(model, to).name
      } (${title})`;
    }
    case 'waiver':
      return `${name}: the waiver of ${item.practice} ${
        WAIVER_WORDS[item.state] ?? `is ${item.state}`
      }`;
    case 'waiver-ends':
      return `${name}: the waiver of ${item.practice} ends on ${item.until}`;
    default:
      return `${name}: the evidence of ${item.practice} ends on ${item.until}`;
  }
}

function linkOf(items: readonly NewsItem[]): string {
  const subjects = new Set(
    items.map(item => ('subject' in item ? item.subject : undefined)),
  );
  const [subject] = subjects;
  if (subjects.size !== 1 || subject === undefined) {
    return '/mlops-maturity';
  }
  const { kind, namespace, name } = parseEntityRef(subject);
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `/catalog/${path}/maturity`;
}

/**
 * One notification of many things.
 *
 * @param options - `scope`: sent again under the same, it takes the place of the first
 * @returns undefined where nothing is left to tell
 */
export function newsPayload(
  news: readonly NewsItem[],
  options: {
    models: readonly EnabledModel[];
    topic: 'digest' | 'news';
    scope: string;
  },
): NotificationPayload | undefined {
  const { models, topic, scope } = options;
  const items = netLevels(news);
  if (items.length === 0) {
    return undefined;
  }
  const lines = items.map(item => lineOf(item, models));
  const more = lines.length - MOST_LINES;
  return {
    title:
      lines.length === 1
        ? `ML maturity: ${lines[0]}`
        : `ML maturity: ${lines.length} things about your components`,
    ...(lines.length > 1 && {
      description: [
        ...lines.slice(0, MOST_LINES),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n'),
    }),
    link: linkOf(items),
    severity: 'normal',
    topic,
    scope,
  };
}

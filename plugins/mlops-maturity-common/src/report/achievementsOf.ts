import { measureText } from '../evidence/measureText';
import type { CompiledModel } from '../model/CompiledModel';
import { countText } from '../texts/countText';
import {
  changesWithin,
  levelRises,
  measuresImproved,
  PRACTICE_DOINGS,
  practicesDone,
  type ReportedChange,
} from './doings';

/** @public */
export interface Achievement {
  kind: 'level' | 'introduced' | 'strengthened' | 'renewed' | 'measure';
  /** One sentence with its number, in the past tense, without a subject: "Introduced 2 practices: …". */
  sentence: string;
  /** Practice ids, in the model's order; empty where it is about none. */
  practices: string[];
}

const SENTENCES = {
  introduced: (count: string, titles: string) =>
    `Introduced ${count}: ${titles}.`,
  strengthened: (count: string, titles: string) =>
    `Gave stronger evidence of ${count}: ${titles}.`,
  renewed: (count: string, titles: string) =>
    `Renewed the evidence of ${count}: ${titles}.`,
};

function practiceAchievements(
  changes: readonly ReportedChange[],
  compiled: CompiledModel,
): Achievement[] {
  const done = practicesDone(changes, compiled);
  return PRACTICE_DOINGS.flatMap(kind => {
    const practices = done[kind];
    if (practices.length === 0) {
      return [];
    }
    const titles = practices.map(id => compiled.catalog.get(id)!.title);
    return [
      {
        kind,
        sentence: SENTENCES[kind](
          countText(practices.length, 'practice'),
          titles.join(', '),
        ),
        practices,
      },
    ];
  });
}

function levelAchievements(
  changes: readonly ReportedChange[],
  compiled: CompiledModel,
): Achievement[] {
  const { id, words, title } = compiled.model;
  const place = (level: number) =>
    `${words.level} ${level} ${compiled.level(level).name}`;
  return levelRises(changes, id).map(({ from, to, day }) => ({
    kind: 'level' as const,
    sentence: `Rose from ${place(from)} to ${place(to)} (${title}), on ${day}.`,
    practices: [],
  }));
}

/** "model change lead time", but "SLO breaches". */
export const inSentence = (title: string) =>
  title.replace(/^[A-Z](?=[a-z])/, first => first.toLowerCase());

function measureAchievements(
  changes: readonly ReportedChange[],
): Achievement[] {
  return measuresImproved(changes).map(({ title, from, to }) => ({
    kind: 'measure',
    sentence: `Improved ${inSentence(title)} from ${measureText(
      from,
      'en',
    )} to ${measureText(to, 'en')}.`,
    practices: [],
  }));
}

/**
 * What was achieved in a period, as sentences with their numbers. It counts what holds at its end: what came and went
 * again is none, and neither is what a new version of the model or of the configuration did. Nothing here is guessed:
 * every sentence follows from change records, those of delivery measures included.
 *
 * @param options - `changes`: in the order of time.
 * @public
 */
export function achievementsOf(options: {
  compiled: CompiledModel;
  changes: readonly ReportedChange[];
  /** First and last day of the period, `YYYY-MM-DD`. */
  period: { from: string; to: string };
}): Achievement[] {
  const { compiled, changes, period } = options;
  const within = changesWithin(changes, period);
  return [
    ...levelAchievements(within, compiled),
    ...practiceAchievements(within, compiled),
    ...measureAchievements(within),
  ];
}

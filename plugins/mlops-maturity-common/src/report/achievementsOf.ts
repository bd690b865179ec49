import type { Claim } from '../evidence/Claim';
import { compareMeasures, parseMeasure } from '../evidence/measure';
import type { CompiledModel } from '../model/CompiledModel';
import { countText } from '../texts/countText';

type ChangedClaim = Pick<Claim, 'met' | 'grade' | 'date'>;

/**
 * What an achievement is built from: a change record, as the store keeps it.
 *
 * @public
 */
export interface ReportedChange {
  /** ISO 8601 instant. */
  at: string;
  /** Only `evidence` and `facts` are anybody's doing. */
  cause: string;
  claims: {
    kind: 'came' | 'went' | 'changed' | 'expired';
    practice: string;
    from?: ChangedClaim;
    to?: ChangedClaim;
  }[];
  levels: {
    model: string;
    from?: { level: number };
    to?: { level: number };
  }[];
}

/**
 * A measure at the beginning and at the end of a period, as owners write it: `4/week`.
 *
 * @public
 */
export interface ReportedMeasure {
  title: string;
  better: 'higher' | 'lower';
  from: string;
  to: string;
}

/** @public */
export interface Achievement {
  kind: 'level' | 'introduced' | 'strengthened' | 'renewed' | 'measure';
  /** One sentence with its number, in the past tense, without a subject: "Introduced 2 practices: …". */
  sentence: string;
  /** Practice ids, in the model's order; empty where it is about none. */
  practices: string[];
}

const DOINGS = new Set(['evidence', 'facts']);

/** What a period did to one practice, whatever happened in between. */
interface NetChange {
  before?: ChangedClaim;
  after?: ChangedClaim;
}

function netChanges(changes: ReportedChange[]): Map<string, NetChange> {
  const net = new Map<string, NetChange>();
  for (const { claims, cause } of changes) {
    for (const { practice, from, to, kind } of claims) {
      const after = kind === 'went' || kind === 'expired' ? undefined : to;
      const isDoing = DOINGS.has(cause) || !after?.met;
      const known = net.get(practice);
      // What another prefix or practice list brought to light had been there before.
      const before = known ? known.before : from;
      net.set(practice, { before: isDoing ? before : after, after });
    }
  }
  return net;
}

const GRADE_ORDER = ['declared', 'backed', 'verified'];

function kindOf({ before, after }: NetChange): Achievement['kind'] | undefined {
  if (!after?.met) {
    return undefined;
  }
  if (!before?.met) {
    return 'introduced';
  }
  if (GRADE_ORDER.indexOf(after.grade) > GRADE_ORDER.indexOf(before.grade)) {
    return 'strengthened';
  }
  return after.date && (!before.date || after.date > before.date)
    ? 'renewed'
    : undefined;
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
  changes: ReportedChange[],
  compiled: CompiledModel,
): Achievement[] {
  const net = netChanges(changes);
  return (['introduced', 'strengthened', 'renewed'] as const).flatMap(kind => {
    const practices = compiled.requirements
      .map(({ practice }) => practice)
      .filter(id => net.has(id) && kindOf(net.get(id)!) === kind);
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

interface LevelStep {
  day: string;
  from?: number;
  to?: number;
}

/** Level changes of a model, in runs that nothing but the owner's doing changed. */
function runsOf(changes: ReportedChange[], modelId: string): LevelStep[][] {
  const runs: LevelStep[][] = [[]];
  for (const { at, cause, levels } of changes) {
    for (const { model, from, to } of levels) {
      if (model === modelId && DOINGS.has(cause)) {
        const step = { day: at.slice(0, 10), from: from?.level, to: to?.level };
        runs[runs.length - 1].push(step);
      } else if (model === modelId) {
        runs.push([]);
      }
    }
  }
  return runs;
}

function levelAchievements(
  changes: ReportedChange[],
  compiled: CompiledModel,
): Achievement[] {
  const { id, words, title } = compiled.model;
  const place = (level: number) =>
    `${words.level} ${level} ${compiled.levelName(level)}`;
  return runsOf(changes, id).flatMap(run => {
    const from = run[0]?.from;
    const last = run[run.length - 1];
    const to = last?.to;
    if (from === undefined || to === undefined || to <= from) {
      return [];
    }
    const rise = `Rose from ${place(from)} to ${place(to)}`;
    const sentence = `${rise} (${title}), on ${last.day}.`;
    return [{ kind: 'level' as const, sentence, practices: [] }];
  });
}

function measureAchievement(measure: ReportedMeasure): Achievement[] {
  const from = parseMeasure(measure.from);
  const to = parseMeasure(measure.to);
  const order = from && to && compareMeasures(to, from);
  if (!order || order > 0 !== (measure.better === 'higher')) {
    return [];
  }
  return [
    {
      kind: 'measure',
      sentence: `Improved ${measure.title} from ${measure.from} to ${measure.to}.`,
      practices: [],
    },
  ];
}

/**
 * What was achieved in a period, as sentences with their numbers. It counts what holds at its end: what came and went
 * again is none, and neither is what a new version of the model or of the configuration did. Nothing here is guessed:
 * every sentence follows from change records or from two values of a measure.
 *
 * @param options - `changes`: in the order of time.
 * @public
 */
export function achievementsOf(options: {
  compiled: CompiledModel;
  changes: readonly ReportedChange[];
  measures?: readonly ReportedMeasure[];
  /** First and last day of the period, `YYYY-MM-DD`. */
  period: { from: string; to: string };
}): Achievement[] {
  const { compiled, changes, measures = [], period } = options;
  const within = changes.filter(({ at }) => {
    const day = at.slice(0, 10);
    return day >= period.from && day <= period.to;
  });
  return [
    ...levelAchievements(within, compiled),
    ...practiceAchievements(within, compiled),
    ...measures.flatMap(measureAchievement),
  ];
}

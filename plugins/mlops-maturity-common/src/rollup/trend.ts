import type { TrendPoint, TrendResponse, TrendRollup } from '../api/history';
import { SILENT_CAUSES } from '../api/history';
import type { LevelResult } from '../assessment/Assessment';
import { LevelTransition, newestFirst } from './LevelTransition';
import { rollupOf } from './rollup';
import type { RollupSubject } from './RollupSubject';
import { Tally } from './Tally';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * How a rollup went, day by day: today's state, with the changes since then undone one after the other. Those assessed
 * at the beginning are the cohort, which stays the same throughout, so that no line moves because somebody came;
 * newcomers are counted apart.
 *
 * @param options - `subjects`: those held today, as they are now; `transitions`: every change of their level after
 *   `since`; `since` and `until`: the first and the last day, `YYYY-MM-DD`; what happened after `until` is undone too.
 * @public
 */
export function trend(options: {
  subjects: Iterable<RollupSubject>;
  transitions: Iterable<LevelTransition>;
  levels: readonly LevelResult[];
  since: string;
  until: string;
}): Pick<TrendResponse, 'points' | 'releases'> {
  const { levels } = options;
  const held = new Map<string, RollupSubject>();
  for (const subject of options.subjects) {
    held.set(subject.subject, subject);
  }
  const transitions = newestFirst(options.transitions).filter(({ subject }) =>
    held.has(subject),
  );
  const newcomers = newcomersOf(transitions, afterDay(options.since));
  const cohortTally = new Tally();
  const newcomersTally = new Tally();
  const tallyFor = (subject: string) =>
    newcomers.has(subject) ? newcomersTally : cohortTally;
  held.forEach(subject => tallyFor(subject.subject).add(subject));

  const undo = ({ subject, from, to }: LevelTransition) => {
    const now = held.get(subject)!;
    const tally = tallyFor(subject);
    if (to) {
      tally.add({ ...now, ...to }, -1);
    }
    if (from) {
      tally.add({ ...now, ...from });
    }
  };
  const points: TrendPoint[] = [];
  let next = 0;
  for (const date of daysBackwards(options.since, options.until)) {
    const end = afterDay(date);
    for (
      ;
      next < transitions.length && transitions[next].at >= end;
      next += 1
    ) {
      undo(transitions[next]);
    }
    points.push({
      date,
      cohort: trendRollup(cohortTally, levels),
      newcomers: trendRollup(newcomersTally, levels),
    });
  }
  return {
    points: points.reverse(),
    releases: releaseEffects(
      transitions.filter(({ subject }) => !newcomers.has(subject)),
      options,
    ),
  };
}

/** Subjects that were not assessed at an instant, of all whose changes since then are given, newest first. */
export function newcomersOf(
  transitions: LevelTransition[],
  instant: string,
): Set<string> {
  const oldest = new Map<string, LevelTransition>();
  for (const transition of transitions) {
    if (transition.at >= instant) {
      oldest.set(transition.subject, transition);
    }
  }
  const newcomers = new Set<string>();
  oldest.forEach(({ from }, subject) => {
    if (!from) {
      newcomers.add(subject);
    }
  });
  return newcomers;
}

/** The instant at which a day is over, as text that sorts with those of changes. */
export function afterDay(date: string): string {
  return new Date(Date.parse(date) + DAY_IN_MS).toISOString();
}

function* daysBackwards(since: string, until: string): Generator<string> {
  const first = Date.parse(since);
  for (let day = Date.parse(until); day >= first; day -= DAY_IN_MS) {
    yield new Date(day).toISOString().slice(0, 10);
  }
}

function trendRollup(
  tally: Tally,
  levels: readonly LevelResult[],
): TrendRollup {
  const { assessed, rated, unrated, distribution, ...rest } = rollupOf(
    tally,
    levels,
  );
  const { median, lowerQuartile, atTarget, level, levelBasis } = rest;
  return {
    assessed,
    rated,
    unrated,
    distribution: distribution.map(({ level: at, subjects }) => ({
      level: at,
      subjects,
    })),
    median,
    lowerQuartile,
    atTarget,
    level,
    levelBasis,
  };
}

function releaseEffects(
  transitions: LevelTransition[],
  range: { since: string; until: string },
): TrendResponse['releases'] {
  const effects = new Map<string, TrendResponse['releases'][number]>();
  for (const { at, release, cause, from, to } of transitions) {
    const date = at.slice(0, 10);
    if (
      !SILENT_CAUSES.includes(cause) ||
      !from ||
      !to ||
      date <= range.since ||
      date > range.until
    ) {
      continue;
    }
    const key = [date, release, cause].join();
    const effect = effects.get(key) ?? { date, release, cause, up: 0, down: 0 };
    effect.up += to.level > from.level ? 1 : 0;
    effect.down += to.level < from.level ? 1 : 0;
    effects.set(key, effect);
  }
  return [...effects.values()].reverse();
}

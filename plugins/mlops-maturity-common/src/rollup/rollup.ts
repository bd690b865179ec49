import type { Rollup } from '../api/types';
import type { LevelResult } from '../assessment/Assessment';
import { organizationLevel } from './organizationLevel';
import type { RollupSubject } from './RollupSubject';
import { Tally } from './Tally';

/**
 * Adds assessments up over a set of subjects under one model: the distribution of levels first, then what summarises it.
 *
 * @param options - the subjects, each at most once, and the model's levels
 * @public
 */
export function rollup(options: {
  subjects: Iterable<RollupSubject>;
  levels: readonly LevelResult[];
}): Rollup {
  const tally = new Tally();
  for (const subject of options.subjects) {
    tally.add(subject);
  }
  return rollupOf(tally, options.levels);
}

/**
 * The rollup that a tally stands for.
 *
 * @public
 */
export function rollupOf(
  tally: Tally,
  modelLevels: readonly LevelResult[],
): Rollup {
  const levels = allLevels(tally, modelLevels);
  const distribution = levels.map(level => {
    const at = tally.levels.get(level.number);
    return {
      level,
      subjects: at?.rated ?? 0,
      provisional: at?.provisional ?? 0,
    };
  });
  const rated = distribution.reduce((sum, at) => sum + at.subjects, 0);
  const { level, basis } = organizationLevel({
    tally,
    levels: levels.map(({ number }) => number),
  });
  return {
    assessed: tally.assessed,
    rated,
    unrated: tally.assessed - rated,
    distribution,
    median: quantile(distribution, { share: [1, 2], rated }),
    lowerQuartile: quantile(distribution, { share: [1, 4], rated }),
    atTarget: { ...tally.atTarget },
    known: { ...tally.known },
    level: levels.find(({ number }) => number === level),
    levelBasis: basis,
  };
}

/** The model's levels ascending, and any that rows of an older version of the model still carry. */
function allLevels(
  tally: Tally,
  modelLevels: readonly LevelResult[],
): LevelResult[] {
  const stray = [...tally.levels.keys()]
    .filter(
      number =>
        !modelLevels.some(level => level.number === number) &&
        tally.levels.get(number)!.rated > 0,
    )
    .map(number => ({ number, name: `Level ${number}` }));
  return [
    ...modelLevels.map(({ number, name }) => ({ number, name })),
    ...stray,
  ].sort((a, b) => a.number - b.number);
}

/**
 * The lowest level with at least that share of the rated subjects at or below it, so that it is always a level of the
 * model (the inverse of the empirical distribution function, definition 1 of Hyndman and Fan 1996).
 */
function quantile(
  distribution: Rollup['distribution'],
  options: { share: [number, number]; rated: number },
): number | undefined {
  const [numerator, denominator] = options.share;
  let below = 0;
  for (const { level, subjects } of distribution) {
    below += subjects;
    if (subjects && below * denominator >= options.rated * numerator) {
      return level.number;
    }
  }
  return undefined;
}

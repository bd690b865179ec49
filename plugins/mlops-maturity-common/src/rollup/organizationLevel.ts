import type { LevelTally, Tally } from './Tally';

/** With fewer critical and high subjects than this, all rated ones decide. */
const ENOUGH_TO_DECIDE = 5;

/**
 * Which subjects decided the level of an organisation or a team.
 *
 * @public
 */
export type LevelBasis = 'critical-and-high' | 'all-rated' | 'none';

/**
 * The level of an organisation or a team: the largest `k` with at least 80 % of the rated critical and high subjects
 * at `k` or above and no critical one below `k - 1`. With fewer than five such subjects the share is taken over all
 * rated ones; with none rated there is no level.
 */
export function organizationLevel(options: {
  tally: Tally;
  /** Level numbers of the model. */
  levels: readonly number[];
}): { level?: number; basis: LevelBasis } {
  const { tally, levels } = options;
  const rated = sum(tally, 'rated');
  if (rated === 0) {
    return { basis: 'none' };
  }
  const criticalAndHigh = sum(tally, 'criticalOrHigh');
  const enough = criticalAndHigh >= ENOUGH_TO_DECIDE;
  const deciding = enough ? 'criticalOrHigh' : 'rated';
  const of = enough ? criticalAndHigh : rated;
  const reached = [...levels]
    .sort((a, b) => b - a)
    .find(
      k =>
        sum(tally, deciding, level => level >= k) * 5 >= of * 4 &&
        sum(tally, 'critical', level => level < k - 1) === 0,
    );
  return {
    level: reached,
    basis: enough ? 'critical-and-high' : 'all-rated',
  };
}

function sum(
  tally: Tally,
  field: keyof LevelTally,
  counts: (level: number) => boolean = () => true,
): number {
  let total = 0;
  tally.levels.forEach((at, level) => {
    total += counts(level) ? at[field] : 0;
  });
  return total;
}

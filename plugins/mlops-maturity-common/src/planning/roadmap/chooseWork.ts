import { judge } from '../../assessment/judge';
import type { Evidence } from '../../evidence/Evidence';
import type { Grade } from '../../evidence/Grade';
import type { CompiledModel } from '../../model/CompiledModel';
import type { Gap } from '../gaps/Gap';
import { suppose } from '../suppose';
import { MAX_ITEMS, schedule } from './schedule';

/** How far a choice of work leads, to be compared number by number. */
export type Reach = readonly [level: number, confirmed: number, score: number];

export interface Choice {
  work: Gap[];
  reach: Reach;
  days: number;
  optimal: boolean;
}

/** Judgements after which the best choice so far is taken: a browser waits for it. */
const MAX_JUDGEMENTS = 500;

export function compareReach(a: Reach, b: Reach): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** How far a subject comes with practices done. */
export function createReach(options: {
  compiled: CompiledModel;
  evidence: Evidence;
  asOf: string;
}): (done: readonly Gap[]) => Reach {
  const { compiled, evidence, asOf } = options;
  return done => {
    const said = new Map<string, Grade>(
      done.map(({ practice }) => [
        practice,
        compiled.byPractice.get(practice)!.minimumGrade,
      ]),
    );
    const result = judge(compiled, suppose(evidence, said), { asOf });
    return [result.level, result.confirmedLevel, result.score.value];
  };
}

/**
 * Chooses from candidates, in the order of work, those that lead furthest within the capacity: to the highest level,
 * then the highest confirmed level, then the highest score, with the fewest days.
 *
 * Branch and bound. A met practice never lowers a result, so all that is still open at once is a bound to what any
 * choice of it can reach; and what does not fit does not fit with more.
 */
export function chooseWork(options: {
  candidates: readonly Gap[];
  reachOf: (done: readonly Gap[]) => Reach;
  capacityDays: number;
  /** Choices that are likely to be good, to begin with the best of them; in the order of work. */
  likely?: readonly Gap[][];
}): Choice {
  const { candidates, reachOf, capacityDays, likely = [] } = options;
  let judgements = 0;
  let best: Choice = {
    work: [],
    reach: reachOf([]),
    days: 0,
    optimal: true,
  };
  const measured = (work: readonly Gap[]): Reach => {
    judgements += 1;
    return reachOf(work);
  };
  const fits = (work: readonly Gap[]) =>
    schedule(
      work.map(({ practice, effortDays, waitsFor }) => ({
        practice,
        days: effortDays,
        waitsFor,
      })),
      capacityDays,
    ) !== undefined;
  const isAfterItsPrerequisites = (gap: Gap, work: readonly Gap[]) =>
    gap.waitsFor.every(
      other =>
        work.some(({ practice }) => practice === other) ||
        !candidates.some(({ practice }) => practice === other),
    );

  const consider = (work: Gap[]) => {
    const days = work.reduce((sum, { effortDays }) => sum + effortDays, 0);
    const reach = measured(work);
    const order = compareReach(reach, best.reach);
    if (order > 0 || (order === 0 && days < best.days)) {
      best = { ...best, work, reach, days };
    }
  };
  likely
    .filter(
      work =>
        fits(work) && work.every(gap => isAfterItsPrerequisites(gap, work)),
    )
    .forEach(consider);

  const search = (index: number, work: Gap[], days: number) => {
    if (judgements > MAX_JUDGEMENTS) {
      best = { ...best, optimal: false };
      return;
    }
    const open = candidates
      .slice(index)
      .filter(({ effortDays }) => days + effortDays <= capacityDays + 1e-9);
    if (open.length === 0 || work.length >= MAX_ITEMS) {
      return;
    }
    const bound = compareReach(measured([...work, ...open]), best.reach);
    if (bound < 0 || (bound === 0 && days >= best.days)) {
      return;
    }
    const gap = candidates[index];
    const chosen = [...work, gap];
    if (isAfterItsPrerequisites(gap, work) && fits(chosen)) {
      consider(chosen);
      search(index + 1, chosen, days + gap.effortDays);
    }
    search(index + 1, work, days);
  };
  search(0, [], 0);
  return best;
}

import type {
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import { Answers, MARKS } from './answers';
import { add, compare, Fraction, fraction, ZERO } from './fraction';
import { EXCUSED } from './marks';
import { NO_ID, NodeScore } from './NodeScore';

/** The numbers of one cell: the requirements that count at one level of a leaf. */
export interface CellScore {
  met: number;
  of: number;
  compulsoryMissing: boolean;
}

/**
 * A_k: the requirements of a cell, less the unmet ones that are excused.
 *
 * @param metBit - of the reading: one of `COUNTS_AS_MET`.
 */
export function counts(
  requirement: CompiledRequirement,
  answers: Answers,
  metBit: number,
): boolean {
  const mark = MARKS[answers[requirement.index]];
  return (mark & metBit) !== 0 || (mark & EXCUSED) === 0;
}

export function scoreCell(
  requirements: readonly CompiledRequirement[],
  answers: Answers,
  metBit: number,
): CellScore {
  let met = 0;
  let of = 0;
  let compulsoryMissing = false;
  for (const { index, units, compulsory } of requirements) {
    const mark = MARKS[answers[index]];
    if ((mark & metBit) !== 0) {
      met += units;
      of += units;
    } else if ((mark & EXCUSED) === 0) {
      of += units;
      compulsoryMissing ||= compulsory;
    }
  }
  return { met, of, compulsoryMissing };
}

/** cov_k >= threshold, compared in whole numbers, and every compulsory requirement met. */
export function passes(cell: CellScore, threshold: Fraction): boolean {
  return (
    !cell.compulsoryMissing &&
    cell.met * Number(threshold.denominator) >=
      cell.of * Number(threshold.numerator)
  );
}

const NEARLY_ONE = fraction(99, 100);

/** min(0.99, cov / threshold): a level in progress is never a level reached. */
function progress(
  cell: Pick<CellScore, 'met' | 'of'>,
  threshold: Fraction,
): Fraction {
  const share = fraction(
    cell.met * Number(threshold.denominator),
    cell.of * Number(threshold.numerator),
  );
  return compare(share, NEARLY_ONE) > 0 ? NEARLY_ONE : share;
}

/** Where the way up a ladder ends. */
export interface LadderEnd {
  /** One more than the position of the last cell that passes; 0 for the floor. */
  reached: number;
  /** The position of the cell that fails, or one more than that of the last. */
  fails: number;
  /** Of the cell that fails. */
  met: number;
  of: number;
}

/**
 * The way up a leaf, cell by cell, as far as the evidence leads under one reading.
 *
 * @param metBit - of the reading: one of `COUNTS_AS_MET`.
 */
export function climb(
  { cells }: CompiledLeaf,
  threshold: Fraction,
  answers: Answers,
  metBit: number,
): LadderEnd {
  let reached = 0;
  for (let i = 0; i < cells.length; i++) {
    const numbers = scoreCell(cells[i].requirements, answers, metBit);
    // Where nothing counts there is nothing to pass or to fail, and no level to stand on.
    if (numbers.of > 0) {
      if (!passes(numbers, threshold)) {
        return { reached, fails: i, met: numbers.met, of: numbers.of };
      }
      reached = i + 1;
    }
  }
  return { reached, fails: cells.length, met: 0, of: 0 };
}

/** L and C of a leaf where the way up has ended. */
export function ladderScore(
  end: LadderEnd,
  { cells }: CompiledLeaf,
  compiled: CompiledModel,
  asked: boolean,
): NodeScore {
  const level =
    end.reached === 0 ? compiled.model.floor : cells[end.reached - 1].level;
  const isOnTop = end.fails === cells.length;
  const begun = isOnTop ? ZERO : progress(end, compiled.threshold);
  return {
    level,
    score: add(fraction(level), begun),
    failsAt: isOnTop ? Infinity : cells[end.fails].level,
    asked,
    id: NO_ID,
  };
}

/** The level whose half-open band holds a score. */
function bandOf(score: Fraction, compiled: CompiledModel): number {
  const band = compiled.bands.find(({ upTo }) => compare(score, upTo) <= 0);
  return band?.level ?? compiled.top;
}

/** The rung of a test that is worth a whole point: 1 is manual, 2 automated. */
const WHOLE_POINT = 2;

/** A test earns 1 if its automated requirement is met, else ½ if its manual one is, else 0. */
export function scorePoints(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  answers: Answers,
  metBit: number,
  asked: boolean,
): NodeScore {
  let score = ZERO;
  for (const rungs of leaf.tests) {
    for (let i = rungs.length - 1; i >= 0; i--) {
      if ((MARKS[answers[rungs[i].index]] & metBit) !== 0) {
        score = add(score, fraction(rungs[i].level, WHOLE_POINT));
        break;
      }
    }
  }
  const level = bandOf(score, compiled);
  return { level, score, failsAt: Infinity, asked, id: NO_ID };
}

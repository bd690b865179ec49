import type {
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import { Answers, MARKS } from './answers';
import { add, compare, Fraction, fraction } from './fraction';
import { EXCUSED } from './marks';
import type { NodeScore } from './NodeScore';

/** The numbers of one cell: the requirements that count at one level of a leaf. */
export interface CellScore {
  met: number;
  /** 0 where nothing counts. */
  of: number;
  /** Something counts, its coverage reaches the threshold, and every compulsory requirement is met. */
  passes: boolean;
}

/** What a leaf comes to by its own requirements. */
export type LeafScore = Pick<NodeScore, 'level' | 'score' | 'failsAt'>;

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

/**
 * @param marks - of the requirements, in their order.
 * @param metBit - of the reading: one of `COUNTS_AS_MET`.
 */
export function scoreCell(
  requirements: readonly CompiledRequirement[],
  { threshold }: CompiledModel,
  marks: readonly number[],
  metBit: number,
): CellScore {
  let met = 0;
  let of = 0;
  let compulsoryMissing = false;
  requirements.forEach(({ units, compulsory }, i) => {
    if ((marks[i] & metBit) !== 0) {
      met += units;
      of += units;
    } else if ((marks[i] & EXCUSED) === 0) {
      of += units;
      compulsoryMissing ||= compulsory;
    }
  });
  const passes = of > 0 && !compulsoryMissing && covers(met, of, threshold);
  return { met, of, passes };
}

/** cov_k >= threshold, compared in whole numbers. */
function covers(met: number, of: number, threshold: Fraction): boolean {
  return (
    met * Number(threshold.denominator) >= of * Number(threshold.numerator)
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

/** Where the way up a ladder ends, or how far it led. */
export interface LadderEnd {
  /** One more than the position of the last cell that passes; 0 for the floor. */
  reached: number;
  /** The position of the cell that fails; undefined while none does. */
  fails: number | undefined;
  /** Of the cell that fails. */
  met: number;
  of: number;
}

/** Where every way up begins. */
export const FOOT: LadderEnd = {
  reached: 0,
  fails: undefined,
  met: 0,
  of: 0,
};

/** The way up a leaf with its next cell, under one reading. */
export function climbOn(
  end: LadderEnd,
  { met, of, passes }: CellScore,
  position: number,
): LadderEnd {
  // Where nothing counts there is nothing to pass or to fail, and no level to stand on.
  if (end.fails !== undefined || of === 0) {
    return end;
  }
  return passes
    ? { ...end, reached: position + 1 }
    : { ...end, fails: position, met, of };
}

/** L and C of a leaf where the way up has ended. */
export function ladderScore(
  end: LadderEnd,
  { cells }: CompiledLeaf,
  compiled: CompiledModel,
): LeafScore {
  const level =
    end.reached === 0 ? compiled.model.floor : cells[end.reached - 1].level;
  if (end.fails === undefined) {
    return { level, score: fraction(level), failsAt: Infinity };
  }
  return {
    level,
    score: add(fraction(level), progress(end, compiled.threshold)),
    failsAt: cells[end.fails].level,
  };
}

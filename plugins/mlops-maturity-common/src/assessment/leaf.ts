import type {
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
  NodeScore,
} from '../model/CompiledModel';
import { ByReading, byReading, readAlike, SETS_APART } from './byReading';
import { add, compare, Fraction, fraction, ZERO } from './fraction';
import { COUNTS_AS_MET, EXCUSED, Marks, Reading, UNTOUCHED } from './marks';

/** The numbers of one cell: the requirements that count at one level of a leaf. */
export interface CellScore {
  met: number;
  of: number;
  compulsoryMissing: boolean;
}

/** A_k: the requirements of a cell, less the unmet ones that are excused. */
export function counts(
  requirement: CompiledRequirement,
  marks: Marks,
  reading: Reading,
): boolean {
  const mark = marks[requirement.index];
  return (mark & COUNTS_AS_MET[reading]) !== 0 || (mark & EXCUSED) === 0;
}

export function scoreCell(
  requirements: readonly CompiledRequirement[],
  marks: Marks,
  reading: Reading,
): CellScore {
  const bit = COUNTS_AS_MET[reading];
  let met = 0;
  let of = 0;
  let compulsoryMissing = false;
  for (const { index, units, compulsory } of requirements) {
    const mark = marks[index];
    if ((mark & bit) !== 0) {
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

/** Beyond this the key of a result would leave the safe integers; far more than the weights of any leaf come to. */
const MOST_REMEMBERED_UNITS = 1_000_000;

/** Far more than the results that a leaf can have; a bound on memory, and on the size of a parent's key. */
export const MOST_IDS = 1_024;

/** Where the way up a ladder ends. */
interface LadderEnd {
  /** One more than the position of the last cell that passes; 0 for the floor. */
  reached: number;
  /** The position of the cell that fails, or one more than that of the last. */
  fails: number;
  /** Of the cell that fails. */
  met: number;
  of: number;
}

function climb(
  { cells }: CompiledLeaf,
  threshold: Fraction,
  marks: Marks,
  reading: Reading,
): LadderEnd {
  let reached = 0;
  for (let i = 0; i < cells.length; i++) {
    const numbers = scoreCell(cells[i].requirements, marks, reading);
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

function ladderScore(
  end: LadderEnd,
  { cells }: CompiledLeaf,
  compiled: CompiledModel,
  asked: boolean,
): NodeScore {
  const level =
    end.reached === 0 ? compiled.model.floor : cells[end.reached - 1].level;
  return end.fails === cells.length
    ? { level, score: fraction(level), failsAt: Infinity, asked }
    : {
        level,
        score: add(fraction(level), progress(end, compiled.threshold)),
        failsAt: cells[end.fails].level,
        asked,
      };
}

/** A different number for every different result. */
function keyOf(
  { reached, fails, met, of }: LadderEnd,
  { cells, units }: CompiledLeaf,
  asked: boolean,
): number {
  const steps = reached * (cells.length + 1) + fails;
  return ((steps * (units + 1) + met) * (units + 1) + of) * 2 + Number(asked);
}

function scoreLadder(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
  asked: boolean,
): NodeScore {
  const end = climb(leaf, compiled.threshold, marks, reading);
  const { results } = leaf.remembered;
  const key = keyOf(end, leaf, asked);
  const known = results.get(key);
  if (known) {
    return known;
  }
  const score = ladderScore(end, leaf, compiled, asked);
  if (leaf.units > MOST_REMEMBERED_UNITS || results.size >= MOST_IDS) {
    return score;
  }
  const remembered = { ...score, id: results.size };
  results.set(key, remembered);
  return remembered;
}

/** The level whose half-open band holds a score. */
function bandOf(score: Fraction, compiled: CompiledModel): number {
  const band = compiled.bands.find(({ upTo }) => compare(score, upTo) <= 0);
  return band?.level ?? compiled.top;
}

/** The rung of a test that is worth a whole point: 1 is manual, 2 automated. */
const WHOLE_POINT = 2;

/** A test earns 1 if its automated requirement is met, else ½ if its manual one is, else 0. */
function scorePoints(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
  asked: boolean,
): NodeScore {
  const bit = COUNTS_AS_MET[reading];
  let score = ZERO;
  for (const rungs of leaf.tests) {
    for (let i = rungs.length - 1; i >= 0; i--) {
      if ((marks[rungs[i].index] & bit) !== 0) {
        score = add(score, fraction(rungs[i].level, WHOLE_POINT));
        break;
      }
    }
  }
  return { level: bandOf(score, compiled), score, failsAt: Infinity, asked };
}

/** L and C of a leaf under every reading of the evidence. */
export function scoreLeaf(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
): ByReading<NodeScore> {
  const { remembered } = leaf;
  let some = 0;
  let every = EXCUSED;
  let setApart = 0;
  for (let index = leaf.first; index < leaf.end; index++) {
    const mark = marks[index];
    some |= mark;
    every &= mark;
    setApart |= SETS_APART[mark];
  }
  const isUntouched = some === UNTOUCHED;
  if (isUntouched && remembered.untouched) {
    return remembered.untouched;
  }
  // Met or not: else a claim on an excused requirement could lower the parent.
  const asked = every === 0;
  const score = compiled.model.leaf === 'points' ? scorePoints : scoreLadder;
  const scores = byReading(
    reading => score(leaf, compiled, marks, reading, asked),
    (a, b) => readAlike(setApart, a, b),
  );
  if (isUntouched) {
    remembered.untouched = scores;
  }
  return scores;
}

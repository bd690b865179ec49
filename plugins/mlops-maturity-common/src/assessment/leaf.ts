import type {
  CompiledLeaf,
  CompiledModel,
  CompiledRequirement,
  NodeScore,
} from '../model/CompiledModel';
import { add, compare, Fraction, fraction, ZERO } from './fraction';
import { COUNTS_AS_MET, EXCUSED, Marks, Reading } from './marks';

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
function progress(cell: CellScore, threshold: Fraction): Fraction {
  const share = fraction(
    cell.met * Number(threshold.denominator),
    cell.of * Number(threshold.numerator),
  );
  return compare(share, NEARLY_ONE) > 0 ? NEARLY_ONE : share;
}

function scoreLadder(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
): NodeScore {
  let level = compiled.model.floor;
  for (const cell of leaf.cells) {
    const numbers = scoreCell(cell.requirements, marks, reading);
    if (numbers.of === 0) {
      // Nothing counts here: neither passed nor failed, and no level to stand on.
      continue;
    }
    if (!passes(numbers, compiled.threshold)) {
      const gained = progress(numbers, compiled.threshold);
      return {
        level,
        score: add(fraction(level), gained),
        failsAt: cell.level,
      };
    }
    level = cell.level;
  }
  return { level, score: fraction(level), failsAt: Infinity };
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
  return { level: bandOf(score, compiled), score, failsAt: Infinity };
}

/** Larger leaves have too many profiles to be worth remembering, and their key would leave the safe integers. */
const MOST_REMEMBERED_REQUIREMENTS = 32;

const MOST_REMEMBERED_PROFILES = 10_000;

/** One digit per requirement: 2 met, 1 unmet and excused, 0 unmet. */
function profileOf(leaf: CompiledLeaf, marks: Marks, bit: number): number {
  let profile = 0;
  for (const { index } of leaf.requirements) {
    const mark = marks[index];
    const excusedOrNot = (mark & EXCUSED) === 0 ? 0 : 1;
    profile = profile * 3 + ((mark & bit) === 0 ? excusedOrNot : 2);
  }
  return profile;
}

function computeLeaf(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
): NodeScore {
  return compiled.model.leaf === 'points'
    ? scorePoints(leaf, compiled, marks, reading)
    : scoreLadder(leaf, compiled, marks, reading);
}

/** L and C of a leaf under one reading of the evidence. */
export function scoreLeaf(
  leaf: CompiledLeaf,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
): NodeScore {
  if (leaf.requirements.length > MOST_REMEMBERED_REQUIREMENTS) {
    return computeLeaf(leaf, compiled, marks, reading);
  }
  const { profiles } = leaf;
  const profile = profileOf(leaf, marks, COUNTS_AS_MET[reading]);
  let score = profiles.get(profile);
  if (!score) {
    score = computeLeaf(leaf, compiled, marks, reading);
    if (profiles.size >= MOST_REMEMBERED_PROFILES) {
      profiles.clear();
    }
    profiles.set(profile, score);
  }
  return score;
}

/** At least one of its requirements is not excused, met or not: else a claim on an excused one could lower the parent. */
export function isAsked(leaf: CompiledLeaf, marks: Marks): boolean {
  return leaf.requirements.some(({ index }) => (marks[index] & EXCUSED) === 0);
}

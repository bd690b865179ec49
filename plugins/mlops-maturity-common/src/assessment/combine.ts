import type {
  CompiledArea,
  CompiledModel,
  NodeScore,
} from '../model/CompiledModel';
import {
  add,
  ceil,
  compare,
  floor,
  Fraction,
  fraction,
  scale,
  ZERO,
} from './fraction';
import { isAsked, scoreLeaf } from './leaf';
import { KNOWN, Marks, Reading } from './marks';

/** An area with its result under one reading. */
export interface ScoredArea extends NodeScore {
  area: CompiledArea;
  asked: boolean;
  /** Takes part in its parent's result. */
  counted: boolean;
  areas: ScoredArea[];
}

export interface ScoredModel {
  areas: ScoredArea[];
  level: number;
  /** Largest level of which every non-empty predecessor passes in every leaf, at least the floor. */
  gate: number;
  score: { value: Fraction; max: Fraction };
}

/**
 * The areas that are asked, and of the others those that raise a weighted mean, highest first.
 * Where none is asked, the highest alone.
 */
function thoseThatCount(
  areas: ScoredArea[],
  value: (area: ScoredArea) => Fraction,
): { chosen: ScoredArea[]; mean: Fraction } {
  const chosen = areas.filter(area => area.asked);
  let sum = ZERO;
  let units = 0;
  for (const area of chosen) {
    sum = add(sum, scale(value(area), area.area.units));
    units += area.area.units;
  }
  if (chosen.length < areas.length) {
    const others = areas
      .filter(area => !area.asked)
      .sort((a, b) => compare(value(b), value(a)));
    for (const area of others) {
      if (units === 0 || compare(scale(value(area), units), sum) > 0) {
        chosen.push(area);
        sum = add(sum, scale(value(area), area.area.units));
        units += area.area.units;
      }
    }
  }
  return { chosen, mean: scale(sum, 1, units) };
}

function lowest(values: number[]): number {
  return Math.min(...values);
}

/** C is the weighted mean; L at most one above the lowest asked area. */
function cappedMean(areas: ScoredArea[]): NodeScore {
  const { chosen, mean } = thoseThatCount(areas, area => area.score);
  chosen.forEach(area => {
    area.counted = true;
  });
  // Where no area is asked nothing caps: a cap by excused areas could make a waiver lower the level.
  const cap = lowest(areas.filter(a => a.asked).map(a => a.level)) + 1;
  return { level: Math.min(floor(mean), cap), score: mean, failsAt: Infinity };
}

/** The lowest asked area; where none is asked, the highest of all. */
function minimum(areas: ScoredArea[]): NodeScore {
  const asked = areas.filter(area => area.asked);
  const byScore = (asked.length > 0 ? asked : [...areas]).sort((a, b) =>
    compare(a.score, b.score),
  );
  const decisive = asked.length > 0 ? byScore : byScore.slice(-1);
  decisive.forEach(area => {
    area.counted = true;
  });
  return {
    level: lowest(decisive.map(area => area.level)),
    score: decisive[0].score,
    failsAt: Infinity,
  };
}

function combineNodes(areas: ScoredArea[], compiled: CompiledModel): NodeScore {
  return compiled.model.combine === 'minimum'
    ? minimum(areas)
    : cappedMean(areas);
}

function scoreArea(
  area: CompiledArea,
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
): ScoredArea {
  if (area.leaf) {
    const { level, score, failsAt } = scoreLeaf(
      area.leaf,
      compiled,
      marks,
      reading,
    );
    const asked = isAsked(area.leaf, marks);
    return { area, level, score, failsAt, asked, counted: false, areas: [] };
  }
  const areas = area.areas.map(child =>
    scoreArea(child, compiled, marks, reading),
  );
  const { level, score } = combineNodes(areas, compiled);
  let failsAt = Infinity;
  let asked = false;
  for (const child of areas) {
    failsAt = Math.min(failsAt, child.failsAt);
    asked ||= child.asked;
  }
  return { area, level, score, failsAt, asked, counted: false, areas };
}

function gateBefore(failsAt: number, compiled: CompiledModel): number {
  const { floor: lowestLevel } = compiled.model;
  const passed = compiled.levelNumbers.filter(level => level < failsAt);
  return Math.max(lowestLevel, ...passed);
}

/** Whether any requirement of a row has a current claim. */
function isKnown(row: ScoredArea, marks: Marks): boolean {
  return row.area.leaf!.requirements.some(
    ({ index }) => (marks[index] & KNOWN) !== 0,
  );
}

/**
 * The row score: 0 while no current claim about any of its requirements exists, else L, which is the
 * floor where something is known and nothing met.
 */
export function rowScore(row: ScoredArea, marks: Marks): number {
  return isKnown(row, marks) ? row.level : 0;
}

/**
 * Score Σ r of top × rows counted; level min(⌈mean of max(floor, r)⌉, gate + 1). The rows beside the asked
 * ones are chosen for the score and for the level apart, each as it serves, so that neither can fall.
 */
function sumRows(
  rows: ScoredArea[],
  gate: number,
  compiled: CompiledModel,
  marks: Marks,
): Pick<ScoredModel, 'level' | 'score'> {
  const forLevel = thoseThatCount(rows, row => fraction(row.level));
  const forScore = thoseThatCount(rows, row => fraction(rowScore(row, marks)));
  forScore.chosen.forEach(row => {
    row.counted = true;
  });
  const total = forScore.chosen.reduce(
    (sum, row) => sum + rowScore(row, marks),
    0,
  );
  return {
    level: Math.min(ceil(forLevel.mean), gate + 1, compiled.top),
    score: {
      value: fraction(total),
      max: fraction(compiled.top * forScore.chosen.length),
    },
  };
}

/** Judges all areas of a model under one reading and adds them up as the model says. */
export function scoreModel(
  compiled: CompiledModel,
  marks: Marks,
  reading: Reading,
): ScoredModel {
  const areas = compiled.areas.map(area =>
    scoreArea(area, compiled, marks, reading),
  );
  if (compiled.whole) {
    const whole = scoreLeaf(compiled.whole, compiled, marks, reading);
    areas.forEach(area => {
      area.counted = true;
    });
    return {
      areas,
      level: whole.level,
      gate: gateBefore(whole.failsAt, compiled),
      score: { value: whole.score, max: fraction(compiled.top) },
    };
  }
  const gate = gateBefore(lowest(areas.map(area => area.failsAt)), compiled);
  if (compiled.model.combine === 'sum') {
    return { areas, gate, ...sumRows(areas, gate, compiled, marks) };
  }
  const { level, score } = combineNodes(areas, compiled);
  return {
    areas,
    level,
    gate,
    score: { value: score, max: maxScore(compiled) },
  };
}

/** Points of the smallest section under `leaf: points`, else the top level. */
function maxScore(compiled: CompiledModel): Fraction {
  if (compiled.model.leaf !== 'points') {
    return fraction(compiled.top);
  }
  const sections = (areas: readonly CompiledArea[]): number[] =>
    areas.flatMap(area =>
      area.leaf ? [area.leaf.tests.length] : sections(area.areas),
    );
  return fraction(lowest(sections(compiled.areas)));
}

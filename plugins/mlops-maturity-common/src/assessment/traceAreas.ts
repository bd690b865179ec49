import type { CompiledArea, CompiledModel } from '../model/CompiledModel';
import type { AreaResult, LevelTrace } from './Assessment';
import { rowScore, ScoredArea } from './combine';
import { add, format, Fraction, fraction, toDisplay, ZERO } from './fraction';
import { counts, passes, scoreCell } from './leaf';
import { COUNTS_AS_MET, EXCUSED, KNOWN, Marks } from './marks';
import type { CompiledCell, CompiledRequirement } from '../model/CompiledModel';

function weightOf(requirements: CompiledRequirement[]): Fraction {
  return requirements.reduce((sum, { weight }) => add(sum, weight), ZERO);
}

/** The numbers of one level of a leaf, in the weights that the model states. */
function traceCell(
  cell: CompiledCell,
  compiled: CompiledModel,
  marks: Marks,
): LevelTrace {
  const counting = cell.requirements.filter(r => counts(r, marks, 'actual'));
  const isMet = (r: CompiledRequirement) =>
    (marks[r.index] & COUNTS_AS_MET.actual) !== 0;
  const missing = counting.filter(r => !isMet(r));
  const numbers = scoreCell(cell.requirements, marks, 'actual');
  return {
    level: cell.level,
    met: format(weightOf(counting.filter(isMet))),
    of: format(weightOf(counting)),
    passes: numbers.of > 0 && passes(numbers, compiled.threshold),
    empty: numbers.of === 0,
    missing: missing.map(r => r.practice),
    compulsoryMissing: missing.filter(r => r.compulsory).map(r => r.practice),
  };
}

function requirementsUnder(area: CompiledArea): readonly CompiledRequirement[] {
  return area.leaf
    ? area.leaf.requirements
    : area.areas.flatMap(requirementsUnder);
}

function traceArea(
  scored: ScoredArea,
  compiled: CompiledModel,
  marks: Marks,
): AreaResult[] {
  const { area } = scored;
  const requirements = requirementsUnder(area);
  // An excused requirement that is met nevertheless counts, as it does in the result.
  const counting = requirements.filter(r => counts(r, marks, 'actual'));
  const row =
    compiled.model.combine === 'sum' ? rowScore(scored, marks) : undefined;
  const score = row === undefined ? scored.score : fraction(row);
  return [
    {
      id: area.id,
      title: area.title,
      parent: area.parent,
      level: row ?? scored.level,
      score: toDisplay(score),
      exactScore: format(score),
      asked: scored.asked,
      counted: scored.counted,
      known: {
        value: counting.filter(r => (marks[r.index] & KNOWN) !== 0).length,
        of: counting.length,
      },
      levels: area.leaf?.cells.map(cell => traceCell(cell, compiled, marks)),
    },
    ...scored.areas.flatMap(child => traceArea(child, compiled, marks)),
  ];
}

/** Every area with its numbers, parents before children. */
export function traceAreas(
  areas: ScoredArea[],
  compiled: CompiledModel,
  marks: Marks,
): AreaResult[] {
  return areas.flatMap(area => traceArea(area, compiled, marks));
}

/**
 * The unmet requirements that hold the gate where it is: those of the lowest level that does not pass,
 * in every leaf that does not pass it.
 */
export function blockersOfGate(areas: ScoredArea[], marks: Marks): string[] {
  const leaves = (nodes: ScoredArea[]): ScoredArea[] =>
    nodes.flatMap(node => (node.area.leaf ? [node] : leaves(node.areas)));
  const all = leaves(areas);
  const failsAt = Math.min(...all.map(leaf => leaf.failsAt));
  return all
    .filter(leaf => leaf.failsAt === failsAt)
    .flatMap(leaf => leaf.area.leaf!.requirements)
    .filter(
      r =>
        r.level === failsAt &&
        (marks[r.index] & (COUNTS_AS_MET.actual | EXCUSED)) === 0,
    )
    .map(r => r.practice);
}

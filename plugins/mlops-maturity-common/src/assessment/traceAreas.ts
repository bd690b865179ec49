import type {
  CompiledArea,
  CompiledCell,
  CompiledModel,
  CompiledRequirement,
  NodeScore,
} from '../model/CompiledModel';
import type { AreaResult, LevelTrace } from './Assessment';
import { combine } from './combine';
import { add, format, Fraction, fraction, toDisplay, ZERO } from './fraction';
import { counts, passes, scoreCell, scoreLeaf } from './leaf';
import { COUNTS_AS_MET, EXCUSED, KNOWN, Marks } from './marks';
import { ScoredModel, scoreAreas } from './scoreModel';
import { rowScore } from './sumRows';

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

/** An area as its parent has judged it. */
interface TracedArea {
  area: CompiledArea;
  node: NodeScore;
  /** It takes part in its parent's result. */
  counted: boolean;
}

function beside(
  areas: readonly CompiledArea[],
  nodes: readonly NodeScore[],
  counted: readonly number[],
): TracedArea[] {
  return areas.map((area, i) => ({
    area,
    node: nodes[i],
    counted: counted.includes(i),
  }));
}

function childrenOf(
  { areas }: CompiledArea,
  compiled: CompiledModel,
  marks: Marks,
): TracedArea[] {
  if (areas.length === 0) {
    return [];
  }
  const nodes = scoreAreas(areas, compiled, marks).map(([actual]) => actual);
  return beside(areas, nodes, combine(areas, nodes, compiled).counted);
}

function traceArea(
  { area, node, counted }: TracedArea,
  compiled: CompiledModel,
  marks: Marks,
): AreaResult[] {
  const requirements = requirementsUnder(area);
  // An excused requirement that is met nevertheless counts, as it does in the result.
  const counting = requirements.filter(r => counts(r, marks, 'actual'));
  const row =
    compiled.model.combine === 'sum' ? rowScore(area, node, marks) : undefined;
  const score = row === undefined ? node.score : fraction(row);
  return [
    {
      id: area.id,
      title: area.title,
      parent: area.parent,
      level: row ?? node.level,
      score: toDisplay(score),
      exactScore: format(score),
      asked: node.asked,
      counted,
      known: {
        value: counting.filter(r => (marks[r.index] & KNOWN) !== 0).length,
        of: counting.length,
      },
      levels: area.leaf?.cells.map(cell => traceCell(cell, compiled, marks)),
    },
    ...childrenOf(area, compiled, marks).flatMap(child =>
      traceArea(child, compiled, marks),
    ),
  ];
}

/** Every area with its numbers, parents before children. */
export function traceAreas(
  { nodes, counted }: ScoredModel,
  compiled: CompiledModel,
  marks: Marks,
): AreaResult[] {
  return beside(compiled.areas, nodes, counted).flatMap(area =>
    traceArea(area, compiled, marks),
  );
}

/**
 * The unmet requirements that hold the gate where it is: those of the lowest level that does not pass,
 * in every leaf that does not pass it.
 */
export function blockersOfGate(
  compiled: CompiledModel,
  marks: Marks,
): string[] {
  const failures = compiled.leaves.map(
    leaf => scoreLeaf(leaf, compiled, marks)[0].failsAt,
  );
  const lowest = Math.min(...failures);
  return compiled.leaves
    .filter((_, i) => failures[i] === lowest)
    .flatMap(leaf => leaf.requirements)
    .filter(
      r =>
        r.level === lowest &&
        (marks[r.index] & (COUNTS_AS_MET.actual | EXCUSED)) === 0,
    )
    .map(r => r.practice);
}

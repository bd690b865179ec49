import type {
  CompiledArea,
  CompiledCell,
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import type { AreaResult, LevelTrace } from './Assessment';
import { Answers, MARKS } from './answers';
import { AreaScore, combine } from './combine';
import { add, format, Fraction, fraction, toDisplay, ZERO } from './fraction';
import type { Verdict } from './judge';
import { counts, scoreCell } from './leaf';
import { COUNTS_AS_MET, EXCUSED, KNOWN, READINGS } from './marks';

const ACTUAL = READINGS.indexOf('actual');

function weightOf(requirements: CompiledRequirement[]): Fraction {
  return requirements.reduce((sum, { weight }) => add(sum, weight), ZERO);
}

/** The numbers of one level of a leaf, in the weights that the model states. */
function traceCell(
  cell: CompiledCell,
  compiled: CompiledModel,
  answers: Answers,
): LevelTrace {
  const counting = cell.requirements.filter(r =>
    counts(r, answers, COUNTS_AS_MET.actual),
  );
  const isMet = (r: CompiledRequirement) =>
    (MARKS[answers[r.index]] & COUNTS_AS_MET.actual) !== 0;
  const missing = counting.filter(r => !isMet(r));
  const { of, passes } = scoreCell(
    cell.requirements,
    compiled,
    cell.requirements.map(r => MARKS[answers[r.index]]),
    COUNTS_AS_MET.actual,
  );
  return {
    level: cell.level,
    met: format(weightOf(counting.filter(isMet))),
    of: format(weightOf(counting)),
    passes,
    empty: of === 0,
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
  node: AreaScore;
  /** It takes part in its parent's result. */
  counted: boolean;
}

function beside(
  areas: readonly CompiledArea[],
  nodes: readonly AreaScore[],
  counted: readonly number[],
): TracedArea[] {
  return areas.map((area, i) => ({
    area,
    node: nodes[i],
    counted: counted.includes(i),
  }));
}

function nodeOf(
  { leaf, areas }: CompiledArea,
  leaves: Verdict['leaves'],
  compiled: CompiledModel,
): AreaScore {
  return leaf
    ? leaves[leaf.position].scores[ACTUAL]
    : combine(
        areas,
        areas.map(area => nodeOf(area, leaves, compiled)),
        compiled,
      ).node;
}

function childrenOf(
  { areas }: CompiledArea,
  { leaves }: Verdict,
  compiled: CompiledModel,
): TracedArea[] {
  if (areas.length === 0) {
    return [];
  }
  const nodes = areas.map(area => nodeOf(area, leaves, compiled));
  return beside(areas, nodes, combine(areas, nodes, compiled).counted);
}

function traceArea(
  { area, node, counted }: TracedArea,
  verdict: Verdict,
  compiled: CompiledModel,
): AreaResult[] {
  const { answers } = verdict;
  const requirements = requirementsUnder(area);
  // An excused requirement that is met nevertheless counts, as it does in the result.
  const counting = requirements.filter(r =>
    counts(r, answers, COUNTS_AS_MET.actual),
  );
  const isRow = compiled.model.combine === 'sum';
  const score = isRow ? fraction(node.row) : node.score;
  return [
    {
      id: area.id,
      title: area.title,
      parent: area.parent,
      level: isRow ? node.row : node.level,
      score: toDisplay(score),
      exactScore: format(score),
      asked: node.asked,
      counted,
      known: {
        value: counting.filter(r => (MARKS[answers[r.index]] & KNOWN) !== 0)
          .length,
        of: counting.length,
      },
      levels: area.leaf?.cells.map(cell => traceCell(cell, compiled, answers)),
    },
    ...childrenOf(area, verdict, compiled).flatMap(child =>
      traceArea(child, verdict, compiled),
    ),
  ];
}

/** Every area with its numbers, parents before children. */
export function traceAreas(
  verdict: Verdict,
  compiled: CompiledModel,
): AreaResult[] {
  const { nodes, counted } = verdict.actual;
  return beside(compiled.areas, nodes, counted).flatMap(area =>
    traceArea(area, verdict, compiled),
  );
}

/**
 * The unmet requirements that hold the gate where it is: those of the lowest level that does not pass,
 * in every leaf that does not pass it.
 */
export function blockersOfGate(
  { leaves, answers }: Verdict,
  compiled: CompiledModel,
): string[] {
  const failures = leaves.map(({ scores }) => scores[ACTUAL].failsAt);
  const lowest = Math.min(...failures);
  return compiled.leaves
    .filter((_, i) => failures[i] === lowest)
    .flatMap(leaf => leaf.requirements)
    .filter(
      r =>
        r.level === lowest &&
        (MARKS[answers[r.index]] & (COUNTS_AS_MET.actual | EXCUSED)) === 0,
    )
    .map(r => r.practice);
}

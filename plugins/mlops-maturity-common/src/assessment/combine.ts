import type { CompiledArea, CompiledModel } from '../model/CompiledModel';
import { compare, floor, Fraction, weightedMean } from './fraction';
import type { NodeScore } from './NodeScore';

/** What an area comes to, whether or not that is remembered. */
export type AreaScore = Omit<NodeScore, 'id'>;

/** What several areas come to together, and which of them take part in it. */
export interface Combined {
  node: AreaScore;
  /** Positions among the areas. */
  counted: readonly number[];
}

function areAllAsked(nodes: readonly AreaScore[]): boolean {
  for (const { asked } of nodes) {
    if (!asked) {
      return false;
    }
  }
  return true;
}

/**
 * The areas that are asked, and of the others those that raise a weighted mean, highest first.
 * Where none is asked, the highest alone.
 */
export function thoseThatCount(
  areas: readonly CompiledArea[],
  nodes: readonly AreaScore[],
  values: readonly Fraction[],
): { counted: readonly number[]; mean: Fraction } {
  if (areAllAsked(nodes)) {
    return {
      counted: nodes.map((_, i) => i),
      mean: weightedMean(
        values,
        areas.map(({ units }) => units),
      ),
    };
  }
  const counted: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    (nodes[i].asked ? counted : others).push(i);
  }
  const meanOf = (positions: number[]) =>
    weightedMean(
      positions.map(i => values[i]),
      positions.map(i => areas[i].units),
    );
  others.sort((a, b) => compare(values[b], values[a]));
  if (counted.length === 0) {
    counted.push(others.shift()!);
  }
  let mean = meanOf(counted);
  for (const other of others) {
    if (compare(values[other], mean) > 0) {
      counted.push(other);
      mean = meanOf(counted);
    }
  }
  return { counted, mean };
}

/** The lowest level at which any of the areas fails. */
export function lowestFailure(nodes: readonly AreaScore[]): number {
  let lowest = Infinity;
  for (const { failsAt } of nodes) {
    lowest = Math.min(lowest, failsAt);
  }
  return lowest;
}

/** C is the weighted mean; L at most one above the lowest asked area. */
function cappedMean(
  areas: readonly CompiledArea[],
  nodes: readonly AreaScore[],
): Combined {
  const { counted, mean } = thoseThatCount(
    areas,
    nodes,
    nodes.map(({ score }) => score),
  );
  let level = floor(mean);
  let asked = false;
  // Where no area is asked nothing caps: a cap by excused areas could make a waiver lower the level.
  for (const node of nodes) {
    if (node.asked) {
      asked = true;
      level = Math.min(level, node.level + 1);
    }
  }
  const failsAt = lowestFailure(nodes);
  return {
    node: { level, score: mean, failsAt, asked, row: level },
    counted,
  };
}

/** The lowest asked area; where none is asked, the highest of all. */
function minimum(nodes: readonly AreaScore[]): Combined {
  const positions = nodes.map((_, i) => i);
  const askedOnes = positions.filter(i => nodes[i].asked);
  const asked = askedOnes.length > 0;
  const byScore = (asked ? askedOnes : positions).sort((a, b) =>
    compare(nodes[a].score, nodes[b].score),
  );
  const counted = asked ? byScore : byScore.slice(-1);
  const level = Math.min(...counted.map(i => nodes[i].level));
  const { score } = nodes[counted[0]];
  const failsAt = lowestFailure(nodes);
  return { node: { level, score, failsAt, asked, row: level }, counted };
}

/** Adds up areas as `capped-mean` or `minimum` says; the rows of a `sum` are added up for the model as a whole only. */
export function combine(
  areas: readonly CompiledArea[],
  nodes: readonly AreaScore[],
  { model }: CompiledModel,
): Combined {
  return model.combine === 'minimum'
    ? minimum(nodes)
    : cappedMean(areas, nodes);
}

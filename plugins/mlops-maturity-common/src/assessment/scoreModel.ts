import type { CompiledModel } from '../model/CompiledModel';
import { combine, lowestFailure } from './combine';
import type { Fraction } from './fraction';
import type { NodeScore } from './NodeScore';
import { sumRows } from './sumRows';

/** A model as a whole, under one reading of the evidence. */
export interface ScoredModel {
  level: number;
  /** Largest level of which every non-empty predecessor passes in every leaf, at least the floor. */
  gate: number;
  score: { value: Fraction; max: Fraction };
  /** The areas directly under the model, in its order. */
  nodes: readonly NodeScore[];
  /** Of these, the positions of those that take part in the result. */
  counted: readonly number[];
}

function gateBefore(failsAt: number, compiled: CompiledModel): number {
  let gate = compiled.model.floor;
  for (const level of compiled.levelNumbers) {
    if (level < failsAt) {
      gate = Math.max(gate, level);
    }
  }
  return gate;
}

/** The result of a model whose requirements all stand in one ladder; its areas are shown beside it. */
function ofWhole(
  whole: NodeScore,
  nodes: readonly NodeScore[],
  compiled: CompiledModel,
): ScoredModel {
  return {
    level: whole.level,
    gate: gateBefore(whole.failsAt, compiled),
    score: { value: whole.score, max: compiled.maxScore },
    nodes,
    counted: nodes.map((_, i) => i),
  };
}

function ofAreas(
  nodes: readonly NodeScore[],
  compiled: CompiledModel,
): ScoredModel {
  const gate = gateBefore(lowestFailure(nodes), compiled);
  if (compiled.model.combine === 'sum') {
    return { nodes, gate, ...sumRows(nodes, gate, compiled) };
  }
  const { node, counted } = combine(compiled.areas, nodes, compiled);
  return {
    level: node.level,
    gate,
    score: { value: node.score, max: compiled.maxScore },
    nodes,
    counted,
  };
}

/**
 * Adds up what the areas directly under a model come to under one reading, as the model says.
 *
 * @param options - `nodes` what these areas come to, `whole` what all requirements come to as one leaf where the model
 * has one ladder.
 */
export function scoreModel(options: {
  compiled: CompiledModel;
  nodes: readonly NodeScore[];
  whole?: NodeScore;
}): ScoredModel {
  const { compiled, nodes, whole } = options;
  return whole ? ofWhole(whole, nodes, compiled) : ofAreas(nodes, compiled);
}

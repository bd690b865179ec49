import type {
  CompiledArea,
  CompiledModel,
  NodeScore,
} from '../model/CompiledModel';
import { ByReading, byReading } from './byReading';
import { combine, lowestFailure } from './combine';
import type { Fraction } from './fraction';
import { MOST_IDS, scoreLeaf } from './leaf';
import type { Marks } from './marks';
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

/** Every one of some areas, under every reading; their leaves are appended to `leaves`, in the model's order. */
export function scoreAreas(
  areas: readonly CompiledArea[],
  compiled: CompiledModel,
  marks: Marks,
  leaves: ByReading<NodeScore>[] = [],
): ByReading<NodeScore>[] {
  return areas.map(area => scoreArea(area, compiled, marks, leaves));
}

/** Puts siblings together under every reading; where none of them differs, neither does what they come to. */
function together<T>(
  siblings: readonly ByReading<NodeScore>[],
  compute: (nodes: readonly NodeScore[], position: number) => T,
): ByReading<T> {
  return byReading(
    (_, position) =>
      compute(
        siblings.map(scores => scores[position]),
        position,
      ),
    (a, b) => siblings.every(scores => scores[a] === scores[b]),
  );
}

/** Ids of this many leaves make a key that is a safe integer. */
const MOST_REMEMBERED_LEAVES = Math.floor(
  Math.log(Number.MAX_SAFE_INTEGER) / Math.log(MOST_IDS),
);

const MOST_REMEMBERED_KEYS = 10_000;

/** A number for what an area's leaves come to one by one; undefined where an area below is no leaf, or has no id. */
function keyOf(nodes: readonly NodeScore[]): number | undefined {
  if (nodes.length > MOST_REMEMBERED_LEAVES) {
    return undefined;
  }
  let key = 0;
  for (const { id } of nodes) {
    if (id === undefined) {
      return undefined;
    }
    key = key * MOST_IDS + id;
  }
  return key;
}

/** As {@link combine}, remembering what leaves come to together. */
function combineRemembering(
  { areas, remembered }: CompiledArea,
  nodes: readonly NodeScore[],
  compiled: CompiledModel,
): NodeScore {
  const key = keyOf(nodes);
  if (key === undefined) {
    return combine(areas, nodes, compiled);
  }
  let score = remembered.get(key);
  if (!score) {
    score = combine(areas, nodes, compiled);
    if (remembered.size >= MOST_REMEMBERED_KEYS) {
      remembered.clear();
    }
    remembered.set(key, score);
  }
  return score;
}

function scoreArea(
  area: CompiledArea,
  compiled: CompiledModel,
  marks: Marks,
  leaves: ByReading<NodeScore>[],
): ByReading<NodeScore> {
  if (area.leaf) {
    const scores = scoreLeaf(area.leaf, compiled, marks);
    leaves.push(scores);
    return scores;
  }
  return together(scoreAreas(area.areas, compiled, marks, leaves), nodes =>
    combineRemembering(area, nodes, compiled),
  );
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
  marks: Marks,
): ScoredModel {
  const gate = gateBefore(lowestFailure(nodes), compiled);
  if (compiled.model.combine === 'sum') {
    return { nodes, gate, ...sumRows(nodes, gate, compiled, marks) };
  }
  const { level, score, counted } = combine(compiled.areas, nodes, compiled);
  return {
    level,
    gate,
    score: { value: score, max: compiled.maxScore },
    nodes,
    counted,
  };
}

/** Judges all areas of a model under every reading and adds them up as the model says; `leaves` are in its order. */
export function scoreModel(
  compiled: CompiledModel,
  marks: Marks,
): { scored: ByReading<ScoredModel>; leaves: ByReading<NodeScore>[] } {
  const whole = compiled.whole && scoreLeaf(compiled.whole, compiled, marks);
  const leaves: ByReading<NodeScore>[] = [];
  const areas = scoreAreas(compiled.areas, compiled, marks, leaves);
  const scored = together(areas, (nodes, i) =>
    whole
      ? ofWhole(whole[i], nodes, compiled)
      : ofAreas(nodes, compiled, marks),
  );
  return { scored, leaves };
}

import type { CompiledModel } from '../model/CompiledModel';
import { thoseThatCount } from './combine';
import { ceil, fraction, Fraction } from './fraction';
import type { ScoredLeaf } from './LeafScorer';
import type { NodeScore } from './NodeScore';

/**
 * The row score: 0 while no current claim about any of its requirements exists, else L, which is the
 * floor where something is known and nothing met.
 */
export function rowScore(
  { level }: NodeScore,
  { isSpokenOf }: ScoredLeaf,
): number {
  return isSpokenOf ? level : 0;
}

/**
 * Score Σ r of top × rows counted; level min(⌈mean of max(floor, r)⌉, gate + 1). The rows beside the asked
 * ones are chosen for the score and for the level apart, each as it serves, so that neither can fall.
 */
export function sumRows(
  rows: readonly NodeScore[],
  gate: number,
  { areas, top }: CompiledModel,
  leaves: readonly ScoredLeaf[],
): {
  level: number;
  score: { value: Fraction; max: Fraction };
  counted: readonly number[];
} {
  const scores = rows.map((row, i) => rowScore(row, leaves[i]));
  const forLevel = thoseThatCount(
    areas,
    rows,
    rows.map(({ level }) => fraction(level)),
  );
  const { counted } = thoseThatCount(
    areas,
    rows,
    scores.map(score => fraction(score)),
  );
  return {
    level: Math.min(ceil(forLevel.mean), gate + 1, top),
    score: {
      value: fraction(counted.reduce((sum, i) => sum + scores[i], 0)),
      max: fraction(top * counted.length),
    },
    counted,
  };
}

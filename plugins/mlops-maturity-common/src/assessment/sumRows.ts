import type { CompiledModel } from '../model/CompiledModel';
import { thoseThatCount } from './combine';
import { ceil, fraction, Fraction } from './fraction';
import type { NodeScore } from './NodeScore';

/**
 * Score Σ r of top × rows counted; level min(⌈mean of max(floor, r)⌉, gate + 1). The rows beside the asked
 * ones are chosen for the score and for the level apart, each as it serves, so that neither can fall.
 */
export function sumRows(
  rows: readonly NodeScore[],
  gate: number,
  { areas, top }: CompiledModel,
): {
  level: number;
  score: { value: Fraction; max: Fraction };
  counted: readonly number[];
} {
  const forLevel = thoseThatCount(
    areas,
    rows,
    rows.map(({ level }) => fraction(level)),
  );
  const { counted } = thoseThatCount(
    areas,
    rows,
    rows.map(({ row }) => fraction(row)),
  );
  return {
    level: Math.min(ceil(forLevel.mean), gate + 1, top),
    score: {
      value: fraction(counted.reduce((sum, i) => sum + rows[i].row, 0)),
      max: fraction(top * counted.length),
    },
    counted,
  };
}

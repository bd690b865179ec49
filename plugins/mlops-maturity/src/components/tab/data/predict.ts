import {
  judge,
  suppose,
  type CompiledModel,
  type Evidence,
  type LevelResult,
} from 'backstage-plugin-mlops-maturity-common';
import type { PlannedLine } from './PlannedLine';

/** What the model will say once the planned lines stand in the descriptor. */
export interface Prediction {
  level: LevelResult;
  confirmedLevel: LevelResult;
  score: { value: number; max: number };
  known: { value: number; of: number };
}

/** Judges the evidence with the planned lines in place of what their annotations say now. */
export function predict(options: {
  compiled: CompiledModel;
  evidence: Evidence;
  lines: readonly PlannedLine[];
  asOf: string;
}): Prediction {
  const { compiled, evidence, lines, asOf } = options;
  const said = new Map(lines.map(line => [line.practice, line.said]));
  const judgement = judge(compiled, suppose(evidence, said), { asOf });
  return {
    level: compiled.level(judgement.level),
    confirmedLevel: compiled.level(judgement.confirmedLevel),
    score: judgement.score,
    known: judgement.known,
  };
}

import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import { Answers, statusesOf } from './answers';
import { toDisplay } from './fraction';
import { ModelScorer } from './ModelScorer';
import type { ScoredArea } from './NodeScore';
import { ResolvedEvidence, resolveEvidence } from './resolveEvidence';
import type { ScoredModel } from './scoreModel';

/**
 * The numbers of one subject under one model, without the words: what is stored.
 *
 * @public
 */
export interface Judgement {
  level: number;
  confirmedLevel: number;
  bestCase: number;
  byGrade: Record<Grade, number>;
  /** See `Assessment.score`. */
  score: { value: number; max: number };
  known: { value: number; of: number };
  /** L by leaf area, in the model's order. */
  areaLevels: number[];
  /** One {@link STATUS_CHARACTERS} per requirement, in the model's order. */
  statuses: string;
  notApplicable: boolean;
  /** First instant at which something in the evidence ends or begins; absent: never. */
  validUntil?: string;
}

/** Everything a judgement decided, for the numbers and the words to be taken from. */
export interface Verdict {
  answers: Answers;
  /** In the model's order. */
  leaves: readonly ScoredArea[];
  actual: ScoredModel;
  confirmedLevel: number;
  bestCase: number;
  byGrade: Record<Grade, number>;
  known: { value: number; of: number };
  notApplicable: boolean;
}

/** What a model has judged is of use for whatever it judges next. */
const scorers = new WeakMap<CompiledModel, ModelScorer>();

function scorerOf(compiled: CompiledModel): ModelScorer {
  let scorer = scorers.get(compiled);
  if (!scorer) {
    scorer = new ModelScorer(compiled);
    scorers.set(compiled, scorer);
  }
  return scorer;
}

/**
 * Judges resolved evidence under one model.
 *
 * @throws TypeError when the evidence was resolved with another catalog than the model was compiled with.
 */
export function reachVerdict(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): Verdict {
  const { answers, areas, scored, known } = scorerOf(compiled).score(evidence);
  const leaves = areas.slice(0, compiled.leaves.length);
  const [actual, best, declared, backed, verified] = scored;
  return {
    answers,
    leaves,
    actual,
    confirmedLevel:
      compiled.model.leaf === 'points'
        ? actual.level
        : Math.min(actual.gate, actual.level),
    bestCase: best.level,
    byGrade: {
      declared: declared.level,
      backed: backed.level,
      verified: verified.level,
    },
    known,
    notApplicable: leaves.every(({ scores }) => !scores[0].asked),
  };
}

/**
 * Judges evidence that was resolved before, for several models of one subject.
 *
 * @throws TypeError when the evidence was resolved with another catalog than the model was compiled with.
 * @public
 */
export function judgeResolved(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): Judgement {
  const verdict = reachVerdict(compiled, evidence);
  const { actual } = verdict;
  return {
    level: actual.level,
    confirmedLevel: verdict.confirmedLevel,
    bestCase: verdict.bestCase,
    byGrade: verdict.byGrade,
    score: {
      value: toDisplay(actual.score.value),
      max: toDisplay(actual.score.max),
    },
    known: verdict.known,
    areaLevels: verdict.leaves.map(({ scores }) => scores[0].level),
    statuses: statusesOf(verdict.answers),
    notApplicable: verdict.notApplicable,
    validUntil: evidence.validUntil,
  };
}

/**
 * Judges one subject under one model: numbers only, fast.
 *
 * @param options - `asOf`: the instant the judgement is about, ISO 8601.
 * @public
 */
export function judge(
  compiled: CompiledModel,
  evidence: Evidence,
  options: { asOf: string },
): Judgement {
  return judgeResolved(
    compiled,
    resolveEvidence(evidence, compiled.catalog, options.asOf),
  );
}

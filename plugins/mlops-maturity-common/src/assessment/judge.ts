import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel, NodeScore } from '../model/CompiledModel';
import { Status, STATUSES } from './Assessment';
import type { ByReading } from './byReading';
import { toDisplay } from './fraction';
import { EXCUSED, KNOWN, Marks, StatusPositions } from './marks';
import { markRequirements } from './markRequirements';
import { ResolvedEvidence, resolveEvidence } from './resolveEvidence';
import { ScoredModel, scoreModel } from './scoreModel';

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

/**
 * How a status is stored.
 *
 * @public
 */
export const STATUS_CHARACTERS: Readonly<Record<Status, string>> = {
  met: 'm',
  'not-applicable': 'n',
  waived: 'w',
  unproven: 'p',
  missing: 'x',
  stale: 's',
  unknown: 'u',
};

/** Everything a judgement decided, for the numbers and the words to be taken from. */
export interface Verdict {
  marks: Marks;
  statuses: StatusPositions;
  actual: ScoredModel;
  /** In the model's order. */
  leaves: readonly ByReading<NodeScore>[];
  confirmedLevel: number;
  bestCase: number;
  byGrade: Record<Grade, number>;
  known: { value: number; of: number };
  notApplicable: boolean;
}

const LEFT_OUT = new Set<Status>(['not-applicable', 'waived']);

/** By position: whether a requirement of that status counts. */
const COUNTS = STATUSES.map(status => !LEFT_OUT.has(status));

const CHARACTER_CODES = STATUSES.map(status =>
  STATUS_CHARACTERS[status].charCodeAt(0),
);

function knownOf(marks: Marks, statuses: StatusPositions): Verdict['known'] {
  let value = 0;
  let of = 0;
  for (let i = 0; i < marks.length; i++) {
    if (COUNTS[statuses[i]]) {
      of += 1;
      value += (marks[i] & KNOWN) === 0 ? 0 : 1;
    }
  }
  return { value, of };
}

function charactersOf(statuses: StatusPositions): string {
  const codes = new Array<number>(statuses.length);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = CHARACTER_CODES[statuses[i]];
  }
  return String.fromCharCode(...codes);
}

/** Judges resolved evidence under one model. */
export function reachVerdict(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): Verdict {
  const { marks, statuses } = markRequirements(compiled, evidence);
  const { scored, leaves } = scoreModel(compiled, marks);
  const [actual, best, declared, backed, verified] = scored;
  return {
    marks,
    statuses,
    actual,
    leaves,
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
    known: knownOf(marks, statuses),
    notApplicable: marks.every(mark => (mark & EXCUSED) !== 0),
  };
}

/**
 * Judges evidence that was resolved before, for several models of one subject.
 *
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
    areaLevels: verdict.leaves.map(([leaf]) => leaf.level),
    statuses: charactersOf(verdict.statuses),
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

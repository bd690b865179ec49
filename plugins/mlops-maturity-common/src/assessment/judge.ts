import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import type { Status } from './Assessment';
import { ScoredModel, scoreModel } from './combine';
import { isoInstant } from './epochDay';
import { toDisplay } from './fraction';
import { COUNTS_AS_MET, EXCUSED, KNOWN, Marks, Reading } from './marks';
import { markRequirements } from './markRequirements';
import { ResolvedEvidence, resolveEvidence } from './resolveEvidence';

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
  statuses: Status[];
  actual: ScoredModel;
  confirmedLevel: number;
  bestCase: number;
  byGrade: Record<Grade, number>;
  known: { value: number; of: number };
  notApplicable: boolean;
}

function knownOf(marks: Marks, statuses: Status[]): Verdict['known'] {
  let value = 0;
  let of = 0;
  statuses.forEach((status, index) => {
    if (status !== 'not-applicable' && status !== 'waived') {
      of += 1;
      value += (marks[index] & KNOWN) === 0 ? 0 : 1;
    }
  });
  return { value, of };
}

/** Whether two readings count the same requirements as met. */
function readAlike(marks: Marks, a: Reading, b: Reading): boolean {
  const bitA = COUNTS_AS_MET[a];
  const bitB = COUNTS_AS_MET[b];
  for (const mark of marks) {
    if (((mark & bitA) === 0) !== ((mark & bitB) === 0)) {
      return false;
    }
  }
  return true;
}

/** Judges resolved evidence under one model. */
export function reachVerdict(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): Verdict {
  const { marks, statuses } = markRequirements(compiled, evidence);
  const actual = scoreModel(compiled, marks, 'actual');
  // Evidence of one grade is common; what reads the same need not be added up again.
  const levels = new Map<Reading, number>([['actual', actual.level]]);
  const levelOf = (reading: Reading): number => {
    for (const [other, level] of levels) {
      if (readAlike(marks, reading, other)) {
        return level;
      }
    }
    const { level } = scoreModel(compiled, marks, reading);
    levels.set(reading, level);
    return level;
  };
  return {
    marks,
    statuses,
    actual,
    confirmedLevel:
      compiled.model.leaf === 'points'
        ? actual.level
        : Math.min(actual.gate, actual.level),
    bestCase: levelOf('best'),
    byGrade: {
      declared: levelOf('declared'),
      backed: levelOf('backed'),
      verified: levelOf('verified'),
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
  const { actual, statuses } = verdict;
  const leafLevels: number[] = [];
  const collect = (areas: ScoredModel['areas']) => {
    for (const area of areas) {
      if (area.area.leaf) {
        leafLevels.push(area.level);
      } else {
        collect(area.areas);
      }
    }
  };
  collect(actual.areas);
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
    areaLevels: leafLevels,
    statuses: statuses.map(status => STATUS_CHARACTERS[status]).join(''),
    notApplicable: verdict.notApplicable,
    validUntil: validUntil(evidence),
  };
}

/** The first instant at which the evidence reads differently, if any. */
export function validUntil(evidence: ResolvedEvidence): string | undefined {
  return evidence.changesOn === Infinity
    ? undefined
    : isoInstant(evidence.changesOn);
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

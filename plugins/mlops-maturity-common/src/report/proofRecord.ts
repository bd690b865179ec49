import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/Assessment';
import { ENGINE_SEMANTICS } from '../assessment/engineSemantics';
import type { Evidence } from '../evidence/Evidence';
import type { Grade } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import { practicesBehind } from '../model/practicesBehind';
import type { MaturityModel } from '../model/MaturityModel';
import type { Practice } from '../practice/Practice';
import { canonicalJson, hashOf } from './hashOf';

/**
 * Everything needed to judge again and to see that nothing was changed in between.
 *
 * @public
 */
export interface ProofRecord {
  kind: 'mlops-maturity-proof';
  version: 1;
  engine: number;
  asOf: string;
  model: { id: string; version: string; hash: string };
  /** The minimum grades in force, by level. */
  minimumGrades: Record<string, Grade>;
  /** Hash of the practices that can decide the result. */
  practicesHash: string;
  evidenceHash: string;
  inputs: { model: MaturityModel; practices: Practice[]; evidence: Evidence };
  /** The result with its whole trace. */
  result: Assessment;
  /** Hash of the result. */
  resultHash: string;
}

/** Evidence whose lists are in an order of their own, so that the order of reading leaves no trace. */
function inOrder(evidence: Evidence): Evidence {
  const sorted = <T>(items: T[]): T[] =>
    items
      .map(item => ({ item, text: canonicalJson(item) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ item }) => item);
  return {
    ...evidence,
    claims: sorted(evidence.claims),
    waivers: sorted(evidence.waivers),
    findings: sorted(evidence.findings),
    hints: sorted(evidence.hints),
    unavailable: sorted(evidence.unavailable),
    sources: [...evidence.sources].sort(),
    readsDifferentlyFrom: [...evidence.readsDifferentlyFrom].sort(),
  };
}

/**
 * The practices that can decide the result, by id. What they name beyond each other decides nothing, and a catalog of
 * these alone would not know it: it is left out, so that whoever judges again begins with the same bytes.
 */
function closedPractices(compiled: CompiledModel): Practice[] {
  const practices = practicesBehind(compiled);
  const named = new Set(practices.map(({ id }) => id));
  return practices
    .map(practice => ({
      ...practice,
      prerequisites: practice.prerequisites.filter(id => named.has(id)),
      implies: practice.implies.filter(id => named.has(id)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Judges evidence and records inputs, hashes, trace and result. The same inputs give the same bytes
 * as {@link proofText}, on any machine.
 *
 * @public
 */
export function proofRecord(
  compiled: CompiledModel,
  evidence: Evidence,
  options: { asOf: string },
): ProofRecord {
  const { model, requirements } = compiled;
  const ordered = inOrder(evidence);
  const practices = closedPractices(compiled);
  const minimumGrades = Object.fromEntries(
    requirements.map(({ level, minimumGrade }) => [level, minimumGrade]),
  );
  const result = assess(compiled, ordered, options);
  return {
    kind: 'mlops-maturity-proof',
    version: 1,
    engine: ENGINE_SEMANTICS,
    asOf: options.asOf,
    model: { id: model.id, version: model.version, hash: hashOf(model) },
    minimumGrades,
    practicesHash: hashOf(practices),
    evidenceHash: hashOf(ordered),
    inputs: { model, practices, evidence: ordered },
    result,
    resultHash: hashOf(result),
  };
}

/**
 * A proof record as canonical JSON (RFC 8785).
 *
 * @public
 */
export function proofText(record: ProofRecord): string {
  return canonicalJson(record);
}

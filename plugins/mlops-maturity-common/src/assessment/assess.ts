import type { Evidence } from '../evidence/Evidence';
import { GRADES } from '../evidence/Grade';
import type {
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import { Assessment, JudgedClaim, RequirementResult } from './Assessment';
import { MARKS, STATUSES_OF_ANSWERS } from './answers';
import { isoDate, NEVER } from './epochDay';
import { format, toDisplay } from './fraction';
import { reachVerdict, Verdict } from './judge';
import { EXCUSED } from './marks';
import { reasonOf, WithoutReason } from './reasonOf';
import { NO_GRADE, Standing } from './resolveClaims';
import {
  ResolvedEvidence,
  resolveEvidence,
  standingOf,
} from './resolveEvidence';
import { placeText } from '../texts/placeText';
import { blockersOfGate, traceAreas } from './traceAreas';
import { waiverFor } from './waiverFor';

/** Claims in an order that does not depend on the order of the input. */
function inOrder(claims: JudgedClaim[]): JudgedClaim[] {
  const keyOf = (c: JudgedClaim) =>
    [c.source, c.key, c.author, c.date, c.value, c.grade, c.met, c.impliedBy]
      .map(part => part ?? '')
      .join('\u0000');
  return claims.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function judgedClaims(standing: Standing): JudgedClaim[] {
  const withExpiry = (expiresOn: number) =>
    expiresOn === NEVER ? {} : { expires: isoDate(expiresOn) };
  return inOrder([
    ...standing.current.map(({ claim, expiresOn }) => ({
      ...claim,
      standing: 'current' as const,
      ...withExpiry(expiresOn),
    })),
    ...standing.past.map(({ dated, standing: past }) => ({
      ...dated.claim,
      standing: past,
      ...withExpiry(dated.expiresOn),
    })),
  ]);
}

/** The facts that make a requirement inapplicable, as a clause. */
function becauseOf(
  requirement: CompiledRequirement,
  evidence: ResolvedEvidence,
): string {
  const { subject } = evidence;
  const failing = requirement.applicability.filter(holds => !holds(subject));
  const facts = [...new Set(failing.flatMap(({ facts: names }) => names))]
    .filter(name => subject.facts[name] !== undefined)
    .map(name => `${name} is ${subject.facts[name]}`);
  return facts.length > 0
    ? facts.join(' and ')
    : `it does not apply to ${subject.kind}${
        subject.type ? ` of type ${subject.type}` : ''
      }`;
}

function excusedBy(
  requirement: CompiledRequirement,
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
  verdict: Verdict,
): RequirementResult['excused'] {
  if ((MARKS[verdict.answers[requirement.index]] & EXCUSED) === 0) {
    return undefined;
  }
  if (!requirement.applicability.every(holds => holds(evidence.subject))) {
    return {
      cause: 'not-applicable',
      because: becauseOf(requirement, evidence),
    };
  }
  const waiver = waiverFor(evidence, requirement.practice, compiled.model.id);
  return waiver && { cause: 'waived', waiver };
}

function explainRequirement(
  requirement: CompiledRequirement,
  compiled: CompiledModel,
  observed: Evidence,
  evidence: ResolvedEvidence,
  verdict: Verdict,
): RequirementResult {
  const standing = standingOf(evidence, requirement.practice);
  const result: WithoutReason = {
    practice: requirement.practice,
    area: requirement.area,
    level: requirement.level,
    compulsory: requirement.compulsory,
    weight: format(requirement.weight),
    status: STATUSES_OF_ANSWERS[verdict.answers[requirement.index]],
    conflict: standing.yes !== NO_GRADE && standing.no !== NO_GRADE,
    minimumGrade: requirement.minimumGrade,
    claims: judgedClaims(standing),
  };
  if (standing.yes !== NO_GRADE) {
    result.grade = GRADES[standing.yes];
  }
  const excused = excusedBy(requirement, compiled, evidence, verdict);
  if (excused) {
    result.excused = excused;
  }
  const hint = observed.hints.find(h => h.practice === requirement.practice);
  if (hint) {
    result.hint = hint;
  }
  const reason = reasonOf(
    result,
    observed.sources,
    placeText(compiled.model, requirement.level),
  );
  return { ...result, reason };
}

/**
 * Judges one subject under one model and explains the result, from the level down to the annotation.
 * The same evidence, model and instant give the same assessment, in whatever order the evidence comes.
 *
 * @param options - `asOf`: the instant the judgement is about, ISO 8601.
 * @public
 */
export function assess(
  compiled: CompiledModel,
  evidence: Evidence,
  options: { asOf: string },
): Assessment {
  const resolved = resolveEvidence(evidence, compiled.catalog, options.asOf);
  const verdict = reachVerdict(compiled, resolved);
  const { actual } = verdict;
  const { model } = compiled;
  return {
    subject: evidence.subject,
    model: { id: model.id, version: model.version, title: model.title },
    asOf: options.asOf,
    level: compiled.level(actual.level),
    confirmedLevel: compiled.level(verdict.confirmedLevel),
    confirmedBlockedBy: blockersOfGate(verdict, compiled),
    bestCase: compiled.level(verdict.bestCase),
    byGrade: {
      declared: compiled.level(verdict.byGrade.declared),
      backed: compiled.level(verdict.byGrade.backed),
      verified: compiled.level(verdict.byGrade.verified),
    },
    score: {
      value: toDisplay(actual.score.value),
      max: toDisplay(actual.score.max),
    },
    known: verdict.known,
    notApplicable: verdict.notApplicable,
    areas: traceAreas(verdict, compiled),
    requirements: compiled.requirements.map(requirement =>
      explainRequirement(requirement, compiled, evidence, resolved, verdict),
    ),
    findings: evidence.findings,
    hints: evidence.hints,
    unavailable: evidence.unavailable,
    sources: evidence.sources,
    ...(resolved.validUntil && { validUntil: resolved.validUntil }),
  };
}

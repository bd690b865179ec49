import type { Waiver } from '../evidence/Waiver';
import type { Applicability } from '../model/applicability';
import type {
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import type { Status } from './Assessment';
import { COUNTS_AS_MET, EXCUSED, KNOWN, Marks } from './marks';
import { NO_GRADE, NOTHING_SAID, Standing } from './resolveClaims';
import { ResolvedEvidence } from './resolveEvidence';

/** An approved waiver of a practice that is in force and covers the model. */
export function waiverFor(
  evidence: ResolvedEvidence,
  practice: string,
  modelId: string,
): Waiver | undefined {
  return evidence.waivers
    .get(practice)
    ?.find(({ models }) => models === undefined || models.includes(modelId));
}

/** A current no has a strictly higher grade than every yes. */
function isDenied({ yes, no }: Standing): boolean {
  return no > yes;
}

/** What one reading of the claims says of a requirement. */
export function isMetAtRank(standing: Standing, rank: number): boolean {
  return (
    standing.yes !== NO_GRADE && standing.yes >= rank && !isDenied(standing)
  );
}

export type Excuse = 'not-applicable' | 'waived' | undefined;

export function statusOf(
  requirement: CompiledRequirement,
  standing: Standing,
  excuse: Excuse,
): Status {
  if (isMetAtRank(standing, requirement.minimumRank)) {
    return 'met';
  }
  if (excuse) {
    return excuse;
  }
  if (isDenied(standing)) {
    return 'missing';
  }
  if (standing.yes !== NO_GRADE) {
    return 'unproven';
  }
  return standing.expired ? 'stale' : 'unknown';
}

function markOf(
  requirement: CompiledRequirement,
  standing: Standing,
  excuse: Excuse,
): number {
  let mark = 0;
  const met = isMetAtRank(standing, requirement.minimumRank);
  if (met) {
    mark |= COUNTS_AS_MET.actual;
  }
  if (met || standing.no === NO_GRADE) {
    mark |= COUNTS_AS_MET.best;
  }
  // By grade, a no still weighs against every yes: else a stricter reading could say more than a looser one.
  if (isMetAtRank(standing, 0)) {
    mark |= COUNTS_AS_MET.declared;
  }
  if (isMetAtRank(standing, 1)) {
    mark |= COUNTS_AS_MET.backed;
  }
  if (isMetAtRank(standing, 2)) {
    mark |= COUNTS_AS_MET.verified;
  }
  if (excuse) {
    mark |= EXCUSED;
  }
  if (standing.current.length > 0) {
    mark |= KNOWN;
  }
  return mark;
}

/** What excuses the requirements of a model for a subject; empty for most. */
function excusesOf(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): Map<number, Excuse> {
  const excuses = new Map<number, Excuse>();
  for (const practice of evidence.waivers.keys()) {
    const requirement = compiled.byPractice.get(practice);
    if (requirement && waiverFor(evidence, practice, compiled.model.id)) {
      excuses.set(requirement.index, 'waived');
    }
  }
  const applies = new Map<Applicability, boolean>();
  const isApplicable = (applicability: Applicability): boolean => {
    let answer = applies.get(applicability);
    if (answer === undefined) {
      answer = applicability(evidence.subject);
      applies.set(applicability, answer);
    }
    return answer;
  };
  for (const { index, applicability } of compiled.conditional) {
    if (!applicability.every(isApplicable)) {
      excuses.set(index, 'not-applicable');
    }
  }
  return excuses;
}

/**
 * Looks at every requirement of a model, in the model's order. Most of a large model is unknown of most subjects,
 * so only what somebody speaks of, or what is excused, is looked at one by one.
 */
export function markRequirements(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): { marks: Marks; statuses: Status[] } {
  const { requirements, byPractice } = compiled;
  const marks = new Uint8Array(requirements.length).fill(COUNTS_AS_MET.best);
  const statuses = new Array<Status>(requirements.length).fill('unknown');
  const excuses = excusesOf(compiled, evidence);
  const look = (requirement: CompiledRequirement, standing: Standing) => {
    const excuse = excuses.get(requirement.index);
    marks[requirement.index] = markOf(requirement, standing, excuse);
    statuses[requirement.index] = statusOf(requirement, standing, excuse);
  };
  for (const index of excuses.keys()) {
    look(requirements[index], NOTHING_SAID);
  }
  for (const [practice, standing] of evidence.standings) {
    const requirement = byPractice.get(practice);
    if (requirement) {
      look(requirement, standing);
    }
  }
  return { marks, statuses };
}

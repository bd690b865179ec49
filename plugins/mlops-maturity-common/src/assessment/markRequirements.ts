import type { Waiver } from '../evidence/Waiver';
import type { Applicability } from '../model/applicability';
import type {
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import type { Status } from './Assessment';
import { COUNTS_AS_MET, EXCUSED, KNOWN, Marks } from './marks';
import { NO_GRADE, Standing } from './resolveClaims';
import { ResolvedEvidence, standingOf } from './resolveEvidence';

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

/**
 * Looks at every requirement of a model once, in the model's order.
 */
export function markRequirements(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): { marks: Marks; statuses: Status[] } {
  const { requirements, model } = compiled;
  const marks = new Uint8Array(requirements.length);
  const statuses = new Array<Status>(requirements.length);
  const applies = new Map<Applicability, boolean>();
  const isApplicable = (applicability: Applicability): boolean => {
    let answer = applies.get(applicability);
    if (answer === undefined) {
      answer = applicability(evidence.subject);
      applies.set(applicability, answer);
    }
    return answer;
  };
  for (const requirement of requirements) {
    const { index, practice, applicability } = requirement;
    const standing = standingOf(evidence, practice);
    let excuse: Excuse;
    if (applicability.length > 0 && !applicability.every(isApplicable)) {
      excuse = 'not-applicable';
    } else if (
      evidence.waivers.size > 0 &&
      waiverFor(evidence, practice, model.id)
    ) {
      excuse = 'waived';
    }
    marks[index] = markOf(requirement, standing, excuse);
    statuses[index] = statusOf(requirement, standing, excuse);
  }
  return { marks, statuses };
}

import type { Waiver } from '../evidence/Waiver';
import type {
  CompiledModel,
  CompiledRequirement,
} from '../model/CompiledModel';
import { Status, STATUSES } from './Assessment';
import {
  COUNTS_AS_MET,
  EXCUSED,
  KNOWN,
  Marks,
  StatusPositions,
  UNTOUCHED,
} from './marks';
import { NO_GRADE, Standing } from './resolveClaims';
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

const POSITION = Object.fromEntries(
  STATUSES.map((status, position) => [status, position]),
) as Readonly<Record<Status, number>>;

/**
 * The position of the status of a requirement that somebody speaks of.
 *
 * @param excuse - the position of `not-applicable` or `waived`, where it is excused.
 */
function statusOf(
  { minimumRank }: CompiledRequirement,
  standing: Standing,
  excuse: number | undefined,
): number {
  if (isMetAtRank(standing, minimumRank)) {
    return POSITION.met;
  }
  if (excuse !== undefined) {
    return excuse;
  }
  if (isDenied(standing)) {
    return POSITION.missing;
  }
  if (standing.yes !== NO_GRADE) {
    return POSITION.unproven;
  }
  return standing.expired ? POSITION.stale : POSITION.unknown;
}

function markOf(
  { minimumRank }: CompiledRequirement,
  standing: Standing,
): number {
  let mark = 0;
  const met = isMetAtRank(standing, minimumRank);
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
  if (standing.current.length > 0) {
    mark |= KNOWN;
  }
  return mark;
}

/** Calls back for every requirement that is excused; what does not apply comes last, as the stronger cause. */
function forEachExcused(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
  excuse: (index: number, cause: 'not-applicable' | 'waived') => void,
) {
  for (const practice of evidence.waivers.keys()) {
    const requirement = compiled.byPractice.get(practice);
    if (requirement && waiverFor(evidence, practice, compiled.model.id)) {
      excuse(requirement.index, 'waived');
    }
  }
  for (const { holds, indices } of compiled.conditions) {
    if (!holds(evidence.subject)) {
      indices.forEach(index => excuse(index, 'not-applicable'));
    }
  }
}

/**
 * Looks at every requirement of a model, in the model's order. Most of a large model is unknown of most subjects,
 * so only what somebody speaks of, or what is excused, is looked at one by one.
 */
export function markRequirements(
  compiled: CompiledModel,
  evidence: ResolvedEvidence,
): { marks: Marks; statuses: StatusPositions } {
  const { requirements, byPractice } = compiled;
  const { length } = requirements;
  const marks = new Array<number>(length).fill(UNTOUCHED);
  const statuses = new Array<number>(length).fill(POSITION.unknown);
  forEachExcused(compiled, evidence, (index, cause) => {
    marks[index] |= EXCUSED;
    statuses[index] = POSITION[cause];
  });
  for (const [practice, standing] of evidence.standings) {
    const requirement = byPractice.get(practice);
    if (requirement) {
      const { index } = requirement;
      const excused = marks[index] & EXCUSED;
      marks[index] = markOf(requirement, standing) | excused;
      statuses[index] = statusOf(
        requirement,
        standing,
        excused ? statuses[index] : undefined,
      );
    }
  }
  return { marks, statuses };
}

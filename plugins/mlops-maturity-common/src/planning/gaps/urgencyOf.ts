import type { RequirementResult } from '../../assessment/Assessment';
import { epochDay, epochDayOfInstant } from '../../assessment/epochDay';
import type { UrgencyTerms } from './Gap';

/** Days over which a deadline comes nearer, and within which evidence is about to end. */
const QUARTER = 90;
const SOON = 30;

/** @public */
export interface Pressure {
  /** Day by which the target is to be reached, `YYYY-MM-DD`. */
  deadline?: string;
  /** Practices or areas to which an open incident or a breached metric is tagged. */
  incidents?: readonly string[];
}

/** The terms of urgency, each on its own. */
export function urgencyTermsOf(
  requirement: RequirementResult,
  options: Pressure & { dependents: number; asOf: string },
): UrgencyTerms {
  const { deadline, incidents = [], dependents, asOf } = options;
  const today = epochDayOfInstant(asOf);
  const daysLeft = deadline ? epochDay(deadline) - today : QUARTER;
  const isEnding = requirement.claims.some(
    ({ met, expires }) =>
      met && expires !== undefined && epochDay(expires) - today <= SOON,
  );
  return {
    deadline: 1 - Math.min(1, Math.max(0, daysLeft) / QUARTER),
    expiry: isEnding ? 0.8 : 0,
    incident:
      incidents.includes(requirement.practice) ||
      incidents.includes(requirement.area)
        ? 0.9
        : 0,
    dependents: Math.min(1, dependents / 10),
  };
}

import type { Status } from '../../assessment/Assessment';
import type { NextStep } from '../NextStep';

/**
 * Where a gap stands in the Eisenhower matrix: important and urgent, important, urgent, neither; apart at one half.
 * `do` belongs in the first month, `plan` in the next two, `delegate` to a platform team or a template.
 *
 * @public
 */
export const QUADRANTS = ['do', 'plan', 'delegate', 'watch'] as const;

/** @public */
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * What makes a gap important. `product` is that of the four factors before it; importance is its percentile rank in
 * the list.
 *
 * @public
 */
export interface ImportanceTerms {
  /** Weight of the requirement in its model. */
  weight: number;
  /** By criticality of the subject: low 1, medium 1.5, high 2, critical 3; 1 where it is not stated. */
  tier: number;
  /** 2: done alone it lifts the level, or at the top confirms it. 1.5: compulsory. Else 1. */
  unlock: number;
  /** 1.5 in an area that is as weak as the weakest, which caps the subject. Else 1. */
  link: number;
  product: number;
}

/**
 * What makes a gap urgent: the largest of these, each from 0 to 1.
 *
 * @public
 */
export interface UrgencyTerms {
  /** 1 − min(1, days to the deadline / 90); 0 without one. */
  deadline: number;
  /** 0.8 where evidence has ended, or ends within 30 days. */
  expiry: number;
  /** 0.9 where an incident or a breached metric is tagged to it or to its area. */
  incident: number;
  /** min(1, open requirements that wait for it / 10). */
  dependents: number;
}

/**
 * Weighted shortest job first: (3 × impact + 2 × urgency + 2 × enablement) / size. Comparable within one list only.
 *
 * @public
 */
export interface WsjfTerms {
  /** What it is worth alone: gain in levels (by the score, as a share of the ladder) × tier. */
  impact: number;
  urgency: number;
  /** min(1, requirements that wait for it, directly or through others / 20). */
  enablement: number;
  /** Size class of the effort: 1, 2, 5, 8 or 13. */
  size: number;
  value: number;
}

/**
 * An open requirement of a subject, with how much it matters and every term of it.
 *
 * @public
 */
export interface Gap {
  practice: string;
  title: string;
  /** Id of the leaf area. */
  area: string;
  level: number;
  status: Status;
  /** `improve`: work; the others only need evidence. */
  kind: NextStep['kind'];
  /** From 0 to 1. */
  importance: number;
  importanceTerms: ImportanceTerms;
  /** From 0 to 1. */
  urgency: number;
  urgencyTerms: UrgencyTerms;
  quadrant: Quadrant;
  wsjf: WsjfTerms;
  /** Person-days; 0 where it only needs evidence. */
  effortDays: number;
  /** Open requirements that come before it. */
  waitsFor: string[];
}

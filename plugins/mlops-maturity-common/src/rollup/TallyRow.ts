import { isProvisional } from './isProvisional';
import type { RollupSubject } from './RollupSubject';

/**
 * What subjects that reached one level add to a rollup; rows of disjoint sets of subjects can be added up.
 *
 * @public
 */
export interface TallyRow {
  /** 0 where `rated` is false: an unrated subject's level tells nothing. */
  level: number;
  rated: boolean;
  subjects: number;
  /** Rated ones known below 70 %. */
  provisional: number;
  /** Rated critical ones, and rated critical or high ones. */
  critical: number;
  criticalOrHigh: number;
  /** Rated ones that have a target, and those of them at or above it. */
  withTarget: number;
  atTarget: number;
  knownValue: number;
  knownOf: number;
}

/**
 * The numbers of a {@link TallyRow} that are added up.
 *
 * @public
 */
export const TALLY_COUNTERS = [
  'subjects',
  'provisional',
  'critical',
  'criticalOrHigh',
  'withTarget',
  'atTarget',
  'knownValue',
  'knownOf',
] as const satisfies readonly (keyof TallyRow)[];

/**
 * What one subject adds to every rollup it is in.
 *
 * @public
 */
export function tallyRow(subject: RollupSubject): TallyRow {
  const { known, unrated, criticality, target } = subject;
  const rated = unrated ? 0 : 1;
  const critical = criticality === 'critical' ? rated : 0;
  const hasTarget = target !== undefined;
  return {
    level: unrated ? 0 : subject.level,
    rated: !unrated,
    subjects: 1,
    provisional: isProvisional(known) ? rated : 0,
    critical,
    criticalOrHigh: criticality === 'high' ? rated : critical,
    withTarget: hasTarget ? rated : 0,
    atTarget: hasTarget && subject.level >= target ? rated : 0,
    knownValue: known.value,
    knownOf: known.of,
  };
}

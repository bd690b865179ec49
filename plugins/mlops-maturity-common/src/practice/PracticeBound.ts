import type { Measure } from '../evidence/Claim';
import { compareMeasures, parseMeasure } from '../evidence/measure';
import type { Practice } from './Practice';

/**
 * The bound of a practice that a measure can show, read.
 *
 * @public
 */
export interface PracticeBound {
  atLeast?: Measure;
  atMost?: Measure;
}

/**
 * Reads the bound of a practice.
 *
 * @public
 * @returns undefined where it states none, or none that can be read.
 */
export function readBound({ bound }: Practice): PracticeBound | undefined {
  const atLeast = bound?.atLeast && parseMeasure(bound.atLeast.trim());
  const atMost = bound?.atMost && parseMeasure(bound.atMost.trim());
  return atLeast || atMost
    ? { ...(atLeast && { atLeast }), ...(atMost && { atMost }) }
    : undefined;
}

/**
 * Whether a measure lies within a bound.
 *
 * @public
 * @returns undefined where they cannot be compared, such as `12h` with `atMost: 7%`.
 */
export function isWithin(
  measure: Measure,
  { atLeast, atMost }: PracticeBound,
): boolean | undefined {
  const above = atLeast ? compareMeasures(measure, atLeast) : 0;
  const below = atMost ? compareMeasures(measure, atMost) : 0;
  return above === undefined || below === undefined
    ? undefined
    : above >= 0 && below <= 0;
}

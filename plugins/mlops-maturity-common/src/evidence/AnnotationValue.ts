import type { Measure } from './Claim';

/**
 * A value under our prefix, as far as the grammar goes: what it says, and the day it speaks of.
 *
 * @public
 */
export type AnnotationValue = (
  | { type: 'yes' }
  | { type: 'no' }
  | { type: 'url'; url: string; bareHost: boolean }
  | { type: 'entity'; entityRef: string }
  | { type: 'tool'; tool: string; id: string }
  | { type: 'measure'; measure: Measure }
) & { date?: string };

/**
 * A value that nobody can read.
 *
 * @public
 */
export interface UnreadableValue {
  type: 'unreadable';
  /** Why, as a clause: "it is empty". Absent where it simply is in none of the forms. */
  because?: string;
}

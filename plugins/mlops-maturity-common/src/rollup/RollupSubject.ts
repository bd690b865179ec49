/**
 * What a rollup needs to know of one subject under one model.
 *
 * @public
 */
export interface RollupSubject {
  /** Entity ref, lower case. */
  subject: string;
  /** Entity ref of the owner. */
  owner?: string;
  /** Number of the level reached. */
  level: number;
  known: { value: number; of: number };
  /** Number of the level expected; absent where none is. */
  target?: number;
  criticality?: string;
  /** Nothing but catalog metadata is known of it. */
  unrated: boolean;
}

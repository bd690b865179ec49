/**
 * What can be wrong with the evidence itself. A finding never changes another claim's grade.
 *
 * @public
 */
export const FINDING_KINDS = [
  'unknown-key',
  'unreadable-value',
  'unreadable-fact',
  'unreadable-measure',
  'unknown-practice',
  'future-date',
  'overruled-by-own-key',
  'shared-link',
  'bare-host',
  'unknown-tool',
] as const;

/** @public */
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Something wrong with the evidence, with the place and the remedy.
 *
 * @public
 */
export interface Finding {
  kind: FindingKind;
  /** One sentence that names the place and says what is wrong. */
  message: string;
  /** The remedy, in the second person: "Write `yes`, `no`, a URL, …". */
  remedy: string;
  /** The annotation key it is about. */
  key?: string;
  /** The value as written. */
  value?: string;
  /** Every practice it touches. */
  practices?: string[];
  /** The nearest right spelling: a key, or a value, ready to be put in place. */
  suggestion?: { key?: string; value?: string };
}

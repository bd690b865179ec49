import type { Grade } from './Grade';

/**
 * What a claim points at, as far as it could be read. A plain `yes` or `no` has none.
 *
 * @public
 */
export type EvidencePointer =
  | { type: 'url'; url: string }
  | { type: 'entity'; entityRef: string }
  | { type: 'tool'; tool: string; id: string }
  | { type: 'measure'; measure: Measure };

/**
 * A number with unit and window as an owner writes it, for instance `4/week`, `7%` or `12h`.
 *
 * `value` is in `unit`; a rate is per `window` (`{ value: 4, unit: 'count', window: 'week' }`),
 * a duration's unit is a time (`{ value: 12, unit: 'hour' }`), a share is in percent.
 *
 * @public
 */
export interface Measure {
  value: number;
  unit: MeasureUnit;
  window?: TimeUnit;
}

/** @public */
export const TIME_UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** @public */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** @public */
export type MeasureUnit = 'count' | 'percent' | TimeUnit;

/**
 * One statement that a practice is met or not met, from one source.
 *
 * @public
 */
export interface Claim {
  /** Practice id. */
  practice: string;
  met: boolean;
  grade: Grade;
  /** `annotation`, `catalog`, `attestation`, or a provider's id. Claims of one source can supersede one another. */
  source: string;
  /** The day the claim speaks of, `YYYY-MM-DD`. Absent: it holds as long as it stands. Never in the future. */
  date?: string;
  /** Where it was read: an annotation key, or a descriptor path such as `spec.owner`. */
  key?: string;
  /** The value as written there. */
  value?: string;
  pointer?: EvidencePointer;
  /** The user who attested, as an entity ref. */
  author?: string;
  note?: string;
  /** A practice whose claim implied this one; set by the engine only. */
  impliedBy?: string;
}

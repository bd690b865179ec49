/**
 * How well a claim is supported: `declared` somebody says so, `backed` it points at something,
 * `verified` a machine looked. Ordered from weakest to strongest.
 *
 * @public
 */
export const GRADES = ['declared', 'backed', 'verified'] as const;

/** @public */
export type Grade = (typeof GRADES)[number];

const RANKS: Readonly<Record<Grade, number>> = {
  declared: 0,
  backed: 1,
  verified: 2,
};

/**
 * The position of a grade in {@link GRADES}; a larger number is stronger evidence.
 *
 * @public
 */
export function gradeRank(grade: Grade): number {
  return RANKS[grade];
}

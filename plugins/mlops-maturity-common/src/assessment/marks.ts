/**
 * The ways in which the same evidence is read: as the model asks, at its best, and by grade.
 */
export const READINGS = [
  'actual',
  'best',
  'declared',
  'backed',
  'verified',
] as const;

export type Reading = (typeof READINGS)[number];

/**
 * The bit of a mark that says "met" under a reading. A mark tells of one requirement under which readings it counts
 * as met, whether it is excused, and whether anything is known.
 */
export const COUNTS_AS_MET: Readonly<Record<Reading, number>> = {
  actual: 1,
  best: 2,
  declared: 4,
  backed: 8,
  verified: 16,
};

export const EXCUSED = 32;
export const KNOWN = 64;

/** The mark of a requirement that nobody speaks of and nothing excuses: met at best. */
export const UNTOUCHED = COUNTS_AS_MET.best;

/** Marks are below this. */
const MARK_LIMIT = 128;

/** A number for every possible mark, so that going through many of them is looking them up. */
export function tabulate(valueOf: (mark: number) => number): readonly number[] {
  return Array.from({ length: MARK_LIMIT }, (_, mark) => valueOf(mark));
}

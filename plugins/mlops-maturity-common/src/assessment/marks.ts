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

/** One byte per requirement: under which readings it counts as met, whether it is excused, whether anything is known. */
export type Marks = Uint8Array;

/** The bit that says "met" under a reading. */
export const COUNTS_AS_MET: Readonly<Record<Reading, number>> = {
  actual: 1,
  best: 2,
  declared: 4,
  backed: 8,
  verified: 16,
};

export const EXCUSED = 32;
export const KNOWN = 64;

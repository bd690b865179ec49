import { COUNTS_AS_MET, READINGS, Reading, tabulate } from './marks';

function pairBit(a: number, b: number): number {
  return 1 << (a * READINGS.length + b);
}

/** Whether a mark counts its requirement as met under one reading and not under another. */
function differs(mark: number, a: Reading, b: Reading): boolean {
  return (
    ((mark & COUNTS_AS_MET[a]) === 0) !== ((mark & COUNTS_AS_MET[b]) === 0)
  );
}

/** By mark, one bit for every pair of readings that it sets apart; the bits of several marks are joined by `|`. */
export const SETS_APART = tabulate(mark => {
  let pairs = 0;
  READINGS.forEach((one, a) =>
    READINGS.forEach((other, b) => {
      pairs |= differs(mark, one, other) ? pairBit(a, b) : 0;
    }),
  );
  return pairs;
});

/**
 * The first reading that marks keep together with another: evidence of one grade is common, and what reads the same
 * need not be computed again.
 *
 * @param setApart - the bits of all marks.
 */
export function firstReadAlike(setApart: number, reading: number): number {
  let earlier = 0;
  while (earlier < reading && (setApart & pairBit(earlier, reading)) !== 0) {
    earlier++;
  }
  return earlier;
}

import { COUNTS_AS_MET, READINGS, Reading, tabulate } from './marks';

/** One result for each of {@link READINGS}, in their order; `actual` is the first. */
export type ByReading<T> = readonly T[];

/**
 * Computes a result for every reading. Evidence of one grade is common, so what reads the same as an earlier
 * reading is not computed again.
 *
 * @param alike - whether the readings at two positions must come to the same.
 */
export function byReading<T>(
  compute: (reading: Reading, position: number) => T,
  alike: (earlier: number, later: number) => boolean,
): ByReading<T> {
  const results = new Array<T>(READINGS.length);
  for (let later = 0; later < READINGS.length; later++) {
    let earlier = 0;
    while (earlier < later && !alike(earlier, later)) {
      earlier++;
    }
    results[later] =
      earlier < later ? results[earlier] : compute(READINGS[later], later);
  }
  return results;
}

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

/** Whether marks keep two readings together. */
export function readAlike(setApart: number, a: number, b: number): boolean {
  return (setApart & pairBit(a, b)) === 0;
}

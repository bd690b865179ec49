/** What a schedule needs to know of a piece of work. */
export interface Work {
  practice: string;
  days: number;
  /** Practices that come before it, as far as they are scheduled too. */
  waitsFor: readonly string[];
}

export const BLOCKS = 3;

/** A quarter holds no more than this, three at a time. */
export const MAX_ITEMS = 8;
const MAX_PER_BLOCK = 3;

/** The first month is for foundations and quick wins. */
const MAX_DAYS_IN_FIRST = 3;

/** Person-days are added up in tenths: floats must not decide what fits. */
const EPSILON = 1e-9;

/**
 * Puts work into three blocks of a month: no more than three pieces each, nothing before what it waits for, in the
 * first only what takes three days at most, and by the end of each block no more days than have passed of the capacity:
 * larger work may begin in the block before. Each piece comes as early as it can, the first ones first.
 *
 * @returns the block of each piece, from 0; undefined where it does not fit.
 */
export function schedule(
  work: readonly Work[],
  capacityDays: number,
): number[] | undefined {
  if (work.length > MAX_ITEMS) {
    return undefined;
  }
  const position = new Map(
    work.map(({ practice }, index) => [practice, index]),
  );
  const blocks: number[] = [];
  const count = [0, 0, 0];
  const days = [0, 0, 0];

  const isWithinCapacity = () => {
    let total = 0;
    return days.every((sum, block) => {
      total += sum;
      return total <= (capacityDays * (block + 1)) / BLOCKS + EPSILON;
    });
  };
  const place = (index: number): boolean => {
    if (index === work.length) {
      return true;
    }
    const piece = work[index];
    const earliest = piece.waitsFor.reduce(
      (latest, other) => {
        const before = position.get(other);
        return before === undefined ? latest : Math.max(latest, blocks[before]);
      },
      piece.days > MAX_DAYS_IN_FIRST ? 1 : 0,
    );
    for (let block = earliest; block < BLOCKS; block += 1) {
      if (count[block] < MAX_PER_BLOCK) {
        blocks[index] = block;
        count[block] += 1;
        days[block] += piece.days;
        if (isWithinCapacity() && place(index + 1)) {
          return true;
        }
        count[block] -= 1;
        days[block] -= piece.days;
      }
    }
    return false;
  };
  return place(0) ? blocks : undefined;
}

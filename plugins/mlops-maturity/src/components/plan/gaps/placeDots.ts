import type { Gap } from 'backstage-plugin-mlops-maturity-common';

/** Cells across and up; half of each belongs to a quadrant. */
export const COLUMNS = 10;
export const ROWS = 12;

/** Where a gap's dot goes; cells are counted from the lower left. */
export interface Dot {
  gap: Gap;
  /** Its number in the list, from 1. */
  rank: number;
  column: number;
  row: number;
}

function cellOf(value: number, cells: number): number {
  const half = cells / 2;
  // 0.5 and more is the upper half, whatever rounding says.
  const cell =
    value >= 0.5
      ? half + Math.floor((value - 0.5) * 2 * half)
      : Math.floor(value * 2 * half);
  return Math.min(cell, value >= 0.5 ? cells - 1 : half - 1);
}

/**
 * Gives every gap a cell of its own as near as can be to where its urgency (across) and its importance (up) say, and
 * never in another quadrant: dots that lie on each other can be neither read nor clicked. What finds no cell is left
 * out, the last in the list first.
 */
export function placeDots(gaps: readonly Gap[]): Dot[] {
  const taken = new Set<number>();
  return gaps.flatMap((gap, index) => {
    const column = cellOf(gap.urgency, COLUMNS);
    const row = cellOf(gap.importance, ROWS);
    const right = column >= COLUMNS / 2;
    const upper = row >= ROWS / 2;
    let best: { cell: number; distance: number } | undefined;
    for (
      let c = right ? COLUMNS / 2 : 0;
      c < (right ? COLUMNS : COLUMNS / 2);
      c += 1
    ) {
      for (
        let r = upper ? ROWS / 2 : 0;
        r < (upper ? ROWS : ROWS / 2);
        r += 1
      ) {
        const cell = r * COLUMNS + c;
        // Sideways rather than up and down: importance is what the list goes by.
        const distance = Math.abs(c - column) + 2 * Math.abs(r - row);
        if (!taken.has(cell) && (!best || distance < best.distance)) {
          best = { cell, distance };
        }
      }
    }
    if (!best) {
      return [];
    }
    taken.add(best.cell);
    return [
      {
        gap,
        rank: index + 1,
        column: best.cell % COLUMNS,
        row: Math.floor(best.cell / COLUMNS),
      },
    ];
  });
}

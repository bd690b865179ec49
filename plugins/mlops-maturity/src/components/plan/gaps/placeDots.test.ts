import fc from 'fast-check';
import type { Gap } from 'backstage-plugin-mlops-maturity-common';
import { COLUMNS, placeDots, ROWS } from './placeDots';

const gap = (urgency: number, importance: number) =>
  ({ urgency, importance } as Gap);

describe('placeDots', () => {
  it('puts important ones above, urgent ones to the right', () => {
    const [low, high] = placeDots([gap(0, 0), gap(1, 1)]);
    expect(low).toMatchObject({ rank: 1, column: 0, row: 0 });
    expect(high).toMatchObject({ rank: 2, column: COLUMNS - 1, row: ROWS - 1 });
  });

  it('never puts two on each other, nor one into another quadrant', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(unit, unit), { maxLength: 150 }),
        points => {
          const dots = placeDots(points.map(([u, i]) => gap(u, i)));
          const cells = dots.map(({ column, row }) => `${column} ${row}`);
          expect(new Set(cells).size).toBe(cells.length);
          for (const { gap: placed, column, row } of dots) {
            expect(column >= COLUMNS / 2).toBe(placed.urgency >= 0.5);
            expect(row >= ROWS / 2).toBe(placed.importance >= 0.5);
          }
        },
      ),
    );
  });

  it('leaves out what finds no place, the last ones first', () => {
    const dots = placeDots(Array.from({ length: 40 }, () => gap(0, 0)));
    expect(dots).toHaveLength((COLUMNS / 2) * (ROWS / 2));
    expect(dots.map(({ rank }) => rank)).toEqual(dots.map((_, i) => i + 1));
  });
});

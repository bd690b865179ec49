import { assessEntity } from '../__testUtils__/assessEntity';
import { mlComponent, workedExample } from '../__testUtils__/entities';
import { largeModelDocument } from '../__testUtils__/largeModel';
import { matrixRows } from './matrixRows';

describe('matrixRows', () => {
  it('is one row for each capability of the five-stage model', () => {
    const rows = matrixRows(assessEntity(workedExample).assessment);

    expect(rows.map(({ area }) => area.id)).toEqual([
      'version-control',
      'automated-testing',
      'monitoring',
      'governance',
      'scalability',
    ]);
    expect(rows.every(({ leaf, depth }) => leaf && depth === 0)).toBe(true);
    expect([...rows[3].byLevel.keys()]).toEqual([4, 5]);
  });

  it('puts each area of a tree above its own, with all that is in them', () => {
    const { assessment } = assessEntity(
      mlComponent('large', {}),
      largeModelDocument(),
    );
    const rows = matrixRows(assessment);

    expect(rows.slice(0, 4).map(({ area, depth }) => [area.id, depth])).toEqual(
      [
        ['d0', 0],
        ['d0-i0', 1],
        ['d0-i0-l0', 2],
        ['d0-i0-l1', 2],
      ],
    );
    expect(rows[0].byLevel.get(1)).toHaveLength(18);
    expect(rows[1].byLevel.get(1)).toHaveLength(6);
    expect(rows[2].byLevel.get(1)).toHaveLength(2);
    expect(rows.filter(({ leaf }) => leaf)).toHaveLength(27);
  });
});

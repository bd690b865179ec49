import type { TrendRollup } from 'backstage-plugin-mlops-maturity-common';
import { stackLayers } from './stackLayers';

const levels = [1, 2, 3].map(number => ({ number, name: `L${number}` }));

const rollup = (unrated: number, ...counts: number[]): TrendRollup => ({
  assessed: unrated + counts.reduce((a, b) => a + b, 0),
  rated: counts.reduce((a, b) => a + b, 0),
  unrated,
  distribution: counts.map((subjects, index) => ({
    level: levels[index],
    subjects,
  })),
  atTarget: { value: 0, of: 0 },
  levelBasis: 'none',
});

const none = rollup(0, 0, 0, 0);

describe('stackLayers', () => {
  it('puts level upon level over the unrated, and leaves out what nobody was ever at', () => {
    const layers = stackLayers({
      levels,
      part: 'cohort',
      points: [
        { date: '2026-11-01', cohort: rollup(2, 3, 0, 1), newcomers: none },
        { date: '2026-11-02', cohort: rollup(0, 3, 0, 3), newcomers: none },
      ],
    });
    expect(layers).toEqual([
      {
        position: 0,
        days: [
          { from: 0, to: 2 },
          { from: 0, to: 0 },
        ],
      },
      {
        position: 1,
        level: levels[0],
        days: [
          { from: 2, to: 5 },
          { from: 0, to: 3 },
        ],
      },
      {
        position: 3,
        level: levels[2],
        days: [
          { from: 5, to: 6 },
          { from: 3, to: 6 },
        ],
      },
    ]);
  });

  it('is empty where nobody is', () => {
    expect(
      stackLayers({
        levels,
        part: 'newcomers',
        points: [{ date: '2026-11-01', cohort: none, newcomers: none }],
      }),
    ).toEqual([]);
  });
});

import type { TrendRollup } from 'backstage-plugin-mlops-maturity-common';
import { beginningOf } from './beginningOf';

const of = (assessed: number): TrendRollup => ({
  assessed,
  rated: assessed,
  unrated: 0,
  distribution: [],
  atTarget: { value: 0, of: 0 },
  levelBasis: 'none',
});

const point = (date: string, cohort: number, newcomers: number) => ({
  date,
  cohort: of(cohort),
  newcomers: of(newcomers),
});

describe('beginningOf', () => {
  it('is the day of the first assessment, where nobody was assessed before', () => {
    expect(
      beginningOf({
        points: [
          point('2026-11-01', 0, 0),
          point('2026-11-02', 0, 3),
          point('2026-11-03', 0, 4),
        ],
      }),
    ).toBe('2026-11-02');
  });

  it('is none where there is a cohort, nor where nobody is assessed at all', () => {
    expect(beginningOf({ points: [point('2026-11-01', 2, 0)] })).toBe(
      undefined,
    );
    expect(beginningOf({ points: [point('2026-11-01', 0, 0)] })).toBe(
      undefined,
    );
  });
});

import * as fc from 'fast-check';
import { distributionBars } from './distributionBars';

const levels = [1, 2, 3, 4, 5].map(number => ({
  number,
  name: `Level ${number}`,
}));

describe('distributionBars', () => {
  it('shows every level of the model and the unrated last', () => {
    const bars = distributionBars(
      {
        distribution: [{ level: levels[1], subjects: 8, provisional: 2 }],
        unrated: 4,
      },
      levels,
    );
    expect(bars.map(bar => bar.level?.number)).toEqual([
      1,
      2,
      3,
      4,
      5,
      undefined,
    ]);
    expect(bars[1]).toMatchObject({
      subjects: 8,
      share: 1,
      provisionalShare: 0.25,
    });
    expect(bars[0]).toMatchObject({ subjects: 0, share: 0 });
    expect(bars[5]).toMatchObject({ subjects: 4, share: 0.5 });
  });

  it('keeps every share between 0 and 1, and the longest bar at 1 unless all are empty', () => {
    const counts = fc.record({ subjects: fc.nat(500), unrated: fc.nat(500) });
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 5 }), fc.nat(99), (all, n) => {
        const distribution = all.map(({ subjects }, index) => ({
          level: levels[index],
          subjects,
          provisional: Math.floor(subjects / 3),
        }));
        const bars = distributionBars({ distribution, unrated: n }, levels);
        const shares = bars.map(bar => bar.share);
        expect(shares.every(share => share >= 0 && share <= 1)).toBe(true);
        const total = bars.reduce((sum, bar) => sum + bar.subjects, 0);
        expect(Math.max(...shares)).toBe(total === 0 ? 0 : 1);
      }),
    );
  });
});

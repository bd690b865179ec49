import { distributionFinding } from './distributionFinding';

const rollup = (...subjects: number[]) => ({
  rated: subjects.reduce((sum, n) => sum + n, 0),
  distribution: subjects.map((count, index) => ({
    level: { number: index + 1, name: `Level ${index + 1}` },
    subjects: count,
    provisional: 0,
  })),
});

describe('distributionFinding', () => {
  it('has nothing to say of no subjects', () => {
    expect(distributionFinding(rollup(0, 0))).toEqual({ kind: 'none' });
  });

  it('names the level of at least half', () => {
    expect(distributionFinding(rollup(2, 5, 3))).toMatchObject({
      kind: 'majority',
      level: { number: 2 },
      value: 5,
      of: 10,
    });
  });

  it('names two neighbouring levels that hold at least half', () => {
    expect(distributionFinding(rollup(3, 4, 4, 2))).toMatchObject({
      kind: 'pair',
      low: { number: 2 },
      high: { number: 3 },
      value: 8,
      of: 13,
    });
  });

  it('names the range where no neighbours hold half, and empty levels do not make neighbours', () => {
    expect(distributionFinding(rollup(4, 0, 4, 0, 4))).toMatchObject({
      kind: 'spread',
      low: { number: 1 },
      high: { number: 5 },
      of: 12,
    });
  });
});

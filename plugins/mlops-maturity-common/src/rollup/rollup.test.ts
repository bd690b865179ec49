import { rollup } from './rollup';
import type { RollupSubject } from './RollupSubject';

const LEVELS = ['Ad-hoc', 'Repeatable', 'Defined'].map((name, index) => ({
  number: index + 1,
  name,
}));

function subject(over: Partial<RollupSubject>): RollupSubject {
  return {
    subject: `component:default/${JSON.stringify(over).length}`,
    level: 1,
    known: { value: 10, of: 10 },
    unrated: false,
    ...over,
  };
}

describe('rollup', () => {
  it('counts every level, unrated subjects apart', () => {
    const result = rollup({
      levels: LEVELS,
      subjects: [
        subject({ level: 1 }),
        subject({ level: 3 }),
        subject({ level: 3, known: { value: 6, of: 10 } }),
        subject({ level: 1, unrated: true, known: { value: 1, of: 10 } }),
      ],
    });
    expect(result.distribution).toEqual([
      { level: LEVELS[0], subjects: 1, provisional: 0 },
      { level: LEVELS[1], subjects: 0, provisional: 0 },
      { level: LEVELS[2], subjects: 2, provisional: 1 },
    ]);
    expect(result).toMatchObject({ assessed: 4, rated: 3, unrated: 1 });
    expect(result.known).toEqual({ value: 27, of: 40 });
  });

  it('summarises by levels that subjects really have', () => {
    const result = rollup({
      levels: LEVELS,
      subjects: [1, 1, 3, 3].map(level => subject({ level })),
    });
    expect(result).toMatchObject({ median: 1, lowerQuartile: 1 });
  });

  it('measures the share at target among rated subjects that have one', () => {
    const result = rollup({
      levels: LEVELS,
      subjects: [
        subject({ level: 2, target: 2 }),
        subject({ level: 1, target: 2 }),
        subject({ level: 1 }),
        subject({ level: 1, target: 2, unrated: true }),
      ],
    });
    expect(result.atTarget).toEqual({ value: 1, of: 2 });
  });

  it('has no median and no level where nothing is rated', () => {
    const result = rollup({ levels: LEVELS, subjects: [] });
    expect(result.median).toBeUndefined();
    expect(result.lowerQuartile).toBeUndefined();
    expect(result.level).toBeUndefined();
    expect(result.levelBasis).toBe('none');
  });

  it('keeps a level that only an older version of the model has', () => {
    const result = rollup({
      levels: LEVELS,
      subjects: [subject({ level: 4 })],
    });
    expect(result.distribution[3]).toEqual({
      level: { number: 4, name: 'Level 4' },
      subjects: 1,
      provisional: 0,
    });
  });
});

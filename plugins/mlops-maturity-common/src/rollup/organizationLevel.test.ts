import { organizationLevel } from './organizationLevel';
import { Tally } from './Tally';

const LEVELS = [1, 2, 3, 4, 5];

function levelOf(subjects: [level: number, criticality?: string][]) {
  const tally = new Tally();
  subjects.forEach(([level, criticality], index) =>
    tally.add({
      subject: `component:default/s${index}`,
      level,
      criticality,
      known: { value: 1, of: 1 },
      unrated: false,
    }),
  );
  return organizationLevel({ tally, levels: LEVELS });
}

describe('organizationLevel', () => {
  it('is the largest level that 80 % of the critical and high subjects reach', () => {
    const four = Array.from(
      { length: 4 },
      () => [3, 'high'] as [number, string],
    );
    expect(levelOf([...four, [2, 'high']])).toEqual({
      level: 3,
      basis: 'critical-and-high',
    });
    expect(levelOf([...four, [2, 'high'], [2, 'high']])).toEqual({
      level: 2,
      basis: 'critical-and-high',
    });
  });

  it('is at most one above the lowest critical subject', () => {
    const nine = Array.from(
      { length: 9 },
      () => [5, 'high'] as [number, string],
    );
    expect(levelOf([...nine, [1, 'critical']]).level).toBe(2);
    expect(levelOf([...nine, [1, 'high']]).level).toBe(5);
  });

  it('leaves other subjects out while five critical and high ones are rated', () => {
    const five = Array.from(
      { length: 5 },
      () => [4, 'high'] as [number, string],
    );
    expect(levelOf([...five, [1, 'low'], [1, 'medium'], [1]])).toEqual({
      level: 4,
      basis: 'critical-and-high',
    });
  });

  it('takes all rated subjects where fewer than five are critical or high', () => {
    expect(
      levelOf([
        [5, 'critical'],
        [5, 'high'],
        [5, 'high'],
        [5, 'high'],
        [1],
        [1],
      ]),
    ).toEqual({ level: 1, basis: 'all-rated' });
  });

  it('gives no level where none is rated', () => {
    expect(levelOf([])).toEqual({ basis: 'none' });
  });
});

import type { LevelState } from 'backstage-plugin-mlops-maturity-common';
import { changeEffect } from './changeEffect';

const at = (level: number, confirmed = level): LevelState => ({
  level: { number: level, name: `L${level}` },
  confirmedLevel: { number: confirmed, name: `L${confirmed}` },
  unrated: false,
});
const unrated: LevelState = { ...at(1), unrated: true };

describe('changeEffect', () => {
  it.each([
    ['up', at(1), at(3)],
    ['down', at(3, 2), at(2)],
    ['confirmedUp', at(3, 1), at(3, 2)],
    ['confirmedDown', at(3, 3), at(3, 2)],
    ['rated', unrated, at(2)],
    ['unrated', at(2), unrated],
    ['first', undefined, at(2)],
    ['firstUnrated', undefined, unrated],
    ['gone', at(2), undefined],
    ['none', at(2), at(2)],
    ['none', unrated, { ...unrated, level: at(2).level }],
    ['none', undefined, undefined],
  ])('is %s', (effect, from, to) => {
    expect(changeEffect({ from, to })).toBe(effect);
  });

  it('is none under a model that the change did not touch', () => {
    expect(changeEffect(undefined)).toBe('none');
  });
});

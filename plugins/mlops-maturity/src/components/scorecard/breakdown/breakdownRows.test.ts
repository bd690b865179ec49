import type {
  MemberRollup,
  Rollup,
} from 'backstage-plugin-mlops-maturity-common';
import { breakdownRows } from './breakdownRows';

const rollup = (assessed: number, toGo = 0): Rollup => ({
  assessed,
  rated: assessed,
  unrated: 0,
  distribution: [],
  atTarget: { value: assessed - toGo, of: assessed },
  known: { value: 0, of: 0 },
  levelBasis: 'none',
});

const names = (
  items: MemberRollup[],
  by: Parameters<typeof breakdownRows>[0]['by'],
  own = false,
) =>
  breakdownRows({ items, by }, { own }).map(
    ({ name, depth, rollup: { assessed } }) => [name, depth, assessed],
  );

describe('breakdownRows', () => {
  const groups: MemberRollup[] = [
    {
      member: 'group:default/all',
      title: 'All',
      own: rollup(0),
      total: rollup(5),
    },
    {
      member: 'group:default/team',
      parent: 'group:default/all',
      own: rollup(5, 2),
      total: rollup(5, 2),
    },
    { member: 'group:default/idle', own: rollup(0), total: rollup(0) },
  ];

  it('shows groups below what they are part of, and none without subjects', () => {
    expect(names(groups, 'group')).toEqual([
      ['All', 0, 5],
      ['team', 1, 5],
    ]);
  });

  it('shows own subjects alone without a tree', () => {
    expect(names(groups, 'group', true)).toEqual([['team', 0, 5]]);
  });

  it('is not led round by a cycle', () => {
    const [a, b] = ['group:default/a', 'group:default/b'];
    expect(
      names(
        [
          { member: a, parent: b, own: rollup(1), total: rollup(2) },
          { member: b, parent: a, own: rollup(1), total: rollup(2) },
        ],
        'group',
      ),
    ).toEqual([
      ['a', 2, 2],
      ['b', 2, 2],
    ]);
  });

  it('begins with the highest criticality', () => {
    const items = ['high', 'low', 'critical', 'medium'].map(member => ({
      member,
      own: rollup(1),
    }));
    expect(names(items, 'criticality').map(([name]) => name)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
  });

  it('begins with the most left to do', () => {
    const items = [
      { member: 'system:default/a', own: rollup(9, 1) },
      { member: 'system:default/b', own: rollup(4, 3) },
    ];
    expect(names(items, 'system').map(([name]) => name)).toEqual(['b', 'a']);
  });
});

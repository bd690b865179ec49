import * as fc from 'fast-check';
import { generateOrganization } from '../__testUtils__/generateOrganization';
import { subjectsToGo } from './subjectsToGo';
import type { TeamRow } from './TeamRow';
import { SIBLINGS_AT_ONCE, teamRows } from './teamRows';

const { groups } = generateOrganization({
  subjects: 600,
  groups: 120,
}).scorecard('five-stage');

const names = (rows: TeamRow[]) =>
  rows.flatMap(row => (row.kind === 'team' ? [row.team.title] : []));

describe('teamRows', () => {
  it('shows the top alone while nothing is open', () => {
    const rows = teamRows({ groups, open: new Set(), order: 'to-go' });
    expect(names(rows)).toEqual(['Acme']);
    expect(rows[0]).toMatchObject({ depth: 1, opens: true, open: false });
  });

  it('shows what is below an open team, those with the most to go first', () => {
    const rows = teamRows({
      groups,
      open: new Set(['group:default/acme']),
      order: 'to-go',
    });
    expect(rows).toHaveLength(6);
    const toGo = rows
      .slice(1)
      .map(row => (row.kind === 'team' ? subjectsToGo(row.team.total) : NaN));
    expect(toGo).toEqual([...toGo].sort((a, b) => b - a));
    expect(rows[1]).toMatchObject({ depth: 2, place: 1, siblings: 5 });
  });

  it('keeps what an open team owns itself apart', () => {
    const owner = groups.find(
      team => team.own.assessed > 0 && team.children.length > 0,
    )!;
    const path = new Set<string>();
    for (let at = owner; at; at = groups.find(g => g.group === at.parent)!) {
      path.add(at.group);
    }
    const rows = teamRows({ groups, open: path, order: 'name' });
    const index = rows.findIndex(row => row.key === owner.group);
    expect(rows[index + 1]).toMatchObject({ kind: 'own', team: owner });
  });

  it('finds a team wherever it is, with everything above it', () => {
    const rows = teamRows({
      groups,
      open: new Set(),
      order: 'name',
      search: 'commerce growth atlas',
    });
    expect(names(rows)).toEqual([
      'Acme',
      'Commerce',
      'Commerce Growth',
      'Commerce Growth Atlas',
    ]);
  });

  it('draws long lists in portions', () => {
    const flat = groups.map(group => ({ ...group, parent: undefined }));
    const at = teamRows({ groups: flat, open: new Set(), order: 'name' });
    expect(at).toHaveLength(SIBLINGS_AT_ONCE + 1);
    expect(at[SIBLINGS_AT_ONCE]).toMatchObject({
      kind: 'more',
      hidden: flat.length - SIBLINGS_AT_ONCE,
    });
    const all = teamRows({
      groups: flat,
      open: new Set(),
      order: 'name',
      shown: new Map([['', flat.length]]),
    });
    expect(all).toHaveLength(flat.length);
  });

  it('shows every team exactly once when everything is open, whatever the organisation', () => {
    const shape = fc.record({
      subjects: fc.nat(120),
      groups: fc.integer({ min: 1, max: 90 }),
      seed: fc.nat(999),
    });
    fc.assert(
      fc.property(shape, options => {
        const all =
          generateOrganization(options).scorecard('five-stage').groups;
        const open = new Set(all.map(({ group }) => group));
        const shown = new Map([...open, ''].map(ref => [ref, all.length]));
        const keys = teamRows({ groups: all, open, order: 'to-go', shown })
          .filter(row => row.kind === 'team')
          .map(row => row.key);
        expect(keys.sort()).toEqual([...open].sort());
      }),
      { numRuns: 30 },
    );
  });
});

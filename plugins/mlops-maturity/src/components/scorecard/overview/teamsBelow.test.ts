import { generateOrganization } from '../__testUtils__/generateOrganization';
import { NO_FILTERS } from '../filters/ScorecardFilters';
import { scopeOf } from '../filters/scopeOf';
import { teamsBelow } from './teamsBelow';

const scorecard = generateOrganization().scorecard('five-stage');
const titles = (group?: string, noKnownOwner = false) =>
  teamsBelow(
    scorecard,
    scopeOf(scorecard, { ...NO_FILTERS, group, noKnownOwner }),
  ).map(({ title }) => title);

describe('teamsBelow', () => {
  it('looks below the one group that is above all others', () => {
    expect(titles()).toEqual(
      expect.arrayContaining(['Commerce', 'Logistics', 'Risk & Pricing']),
    );
    expect(titles()).not.toContain('Acme');
  });

  it('leaves small teams beside the big one where they are', () => {
    const [acme] = scorecard.groups;
    const small = { ...acme, group: 'group:default/small', title: 'Small' };
    small.children = [];
    small.total = { ...acme.total, assessed: 2 };
    const beside = teamsBelow(
      { groups: [...scorecard.groups, small] },
      scopeOf(scorecard, NO_FILTERS),
    ).map(({ title }) => title);
    expect(beside).toEqual(expect.arrayContaining(['Commerce', 'Small']));
    expect(beside).not.toContain('Acme');
  });

  it('are those directly below a team', () => {
    expect(titles('group:default/commerce')).toEqual(
      expect.arrayContaining(['Commerce Growth']),
    );
  });

  it('are none where nobody owns anything', () => {
    expect(titles(undefined, true)).toEqual([]);
    expect(titles('group:default/gone')).toEqual([]);
  });
});

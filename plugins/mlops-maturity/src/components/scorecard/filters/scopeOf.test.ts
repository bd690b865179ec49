import { generateOrganization } from '../__testUtils__/generateOrganization';
import { NO_FILTERS } from './ScorecardFilters';
import { scopeFilters, scopeOf } from './scopeOf';

const scorecard = generateOrganization().scorecard('five-stage');
const { group, total, own } = scorecard.groups[2];

describe('scopeOf', () => {
  it('is the organisation where no team is chosen', () => {
    expect(scopeOf(scorecard, NO_FILTERS)).toEqual({
      kind: 'organization',
      rollup: scorecard.organization,
    });
  });

  it('is a team with its descendants, or its own subjects alone', () => {
    expect(scopeOf(scorecard, { ...NO_FILTERS, group }).kind).toBe('group');
    expect(scopeOf(scorecard, { ...NO_FILTERS, group })).toMatchObject({
      rollup: total,
    });
    expect(
      scopeOf(scorecard, { ...NO_FILTERS, group, ownOnly: true }),
    ).toMatchObject({ rollup: own });
  });

  it('is the subjects without a known owner, or says that there is nothing', () => {
    const nobody = { ...NO_FILTERS, noKnownOwner: true };
    expect(scopeOf(scorecard, nobody).kind).toBe('no-known-owner');
    expect(scopeOf({ ...scorecard, noKnownOwner: undefined }, nobody)).toEqual({
      kind: 'empty',
    });
    expect(
      scopeOf(scorecard, { ...NO_FILTERS, group: 'group:default/gone' }),
    ).toEqual({ kind: 'empty', ref: 'group:default/gone' });
  });
});

describe('scopeFilters', () => {
  it('keeps model and team, and drops what only narrows lists', () => {
    expect(
      scopeFilters({ ...NO_FILTERS, model: 'm', group, level: [3], text: 'x' }),
    ).toEqual({ ...NO_FILTERS, model: 'm', group });
  });
});

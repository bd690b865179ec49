import { generateOrganization } from '../__testUtils__/generateOrganization';
import { shortRef, teamOptions } from './teamOptions';

const { groups } = generateOrganization().scorecard('five-stage');

describe('teamOptions', () => {
  it('are the teams of the scorecard by title, and those nobody owns last', () => {
    const options = teamOptions({
      groups,
      owners: ['group:default/other'],
      noKnownOwner: 'No known owner',
    });
    expect(options[0]).toEqual({
      ref: 'group:default/acme',
      title: 'Acme',
      detail: 'acme',
    });
    expect(options[options.length - 1]).toEqual({ title: 'No known owner' });
    expect(options).toHaveLength(groups.length + 1);
  });

  it('are the owners that the catalog shows where the scorecard may not be read', () => {
    expect(
      teamOptions({ owners: ['group:other/b', 'group:default/a'] }),
    ).toEqual([
      { ref: 'group:default/a', title: 'a' },
      { ref: 'group:other/b', title: 'other/b' },
    ]);
  });
});

describe('shortRef', () => {
  it('leaves what is no ref as it is', () => {
    expect(shortRef('not a ref')).toBe('not a ref');
    expect(shortRef('')).toBe('');
  });
});

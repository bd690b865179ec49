import { generateOrganization } from '../__testUtils__/generateOrganization';
import { headlineParts } from './headlineParts';

const { organization } = generateOrganization().scorecard('five-stage');

describe('headlineParts', () => {
  it('opens with those at target, then what is not known', () => {
    const parts = headlineParts(organization, 14);
    expect(parts[0]).toEqual({
      kind: 'at-target',
      ...organization.atTarget,
      all: false,
    });
    expect(parts.map(({ kind }) => kind)).toEqual([
      'at-target',
      'unrated',
      'provisional',
      'findings',
    ]);
  });

  it('leaves out what is zero', () => {
    const kinds = headlineParts(
      {
        ...organization,
        unrated: 0,
        distribution: organization.distribution.map(count => ({
          ...count,
          provisional: 0,
        })),
      },
      0,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['at-target']);
  });

  it('says how many are rated where none has a target', () => {
    const [first] = headlineParts({
      ...organization,
      atTarget: { value: 0, of: 0 },
    });
    expect(first).toEqual({
      kind: 'rated',
      value: organization.rated,
      of: organization.assessed,
    });
  });

  it('says that nothing is rated, and nothing of nobody', () => {
    const none = { ...organization, rated: 0, atTarget: { value: 0, of: 0 } };
    expect(headlineParts(none)).toEqual([
      { kind: 'nothing-rated', of: organization.assessed },
    ]);
    expect(headlineParts({ ...none, assessed: 0 })).toEqual([]);
  });
});

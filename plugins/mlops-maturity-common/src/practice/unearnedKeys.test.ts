import { practice } from '../__testUtils__/miniature';
import { practiceSchema } from './Practice';
import { earnsNothing, whySignProvesNothing } from './unearnedKeys';

describe('earnsNothing', () => {
  it.each([
    'backstage.io/source-location',
    'backstage.io/techdocs-ref',
    'Backstage.io/kubernetes-id',
    'github.com/project-slug',
    'gitlab.com/project-slug',
    'bitbucket.org/project-slug',
    'dev.azure.com/project-repo',
  ])('is so of %s', key => expect(earnsNothing(key)).toBe(true));

  it.each([
    'sonarqube.org/project-key',
    'github.com/dependabot',
    'backstage.iot/x',
    'circleci.com/project-slug',
  ])('is not so of %s', key => expect(earnsNothing(key)).toBe(false));
});

describe('whySignProvesNothing', () => {
  it.each([
    [{ annotation: 'backstage.io/techdocs-ref' }, /move it to hintedBy/],
    [{ annotation: 'github.com/project-slug' }, /move it to hintedBy/],
    [
      { field: 'metadata.annotations.github.com/project-slug' },
      /annotation: <key>/,
    ],
    [{ relation: 'dependsOn', nameContains: ['drift'] }, /proves nothing/],
  ])('tells of %j', (sign, why) => {
    expect(whySignProvesNothing(sign)).toMatch(why);
    const { shownBy: _, ...rest } = practice('unit-tests');
    const { error } = practiceSchema.safeParse({ ...rest, shownBy: [sign] });
    expect(error?.issues).toMatchObject([
      { path: ['shownBy', 0], message: expect.stringMatching(why) },
    ]);
    expect(
      practiceSchema.safeParse({ ...rest, hintedBy: [sign] }).success,
    ).toBe(true);
  });

  it.each([
    { annotation: 'sonarqube.org/project-key' },
    { field: 'spec.lifecycle' },
    { relation: 'dependsOn', kind: 'resource', types: ['dataset'] },
    { owner: 'has-members' as const },
  ])('has nothing against %j', sign =>
    expect(whySignProvesNothing(sign)).toBeUndefined(),
  );
});

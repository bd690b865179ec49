import fs from 'node:fs';
import path from 'node:path';
import { builtinContent } from '../content';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import {
  AS_OF,
  claims,
  evidenceOf,
  noes,
  SUBJECT,
} from '../__testUtils__/miniature';
import type { ReportedChange } from '../report/doings';
import { builtinCareer } from './builtinCareer';
import { certificationsSchema } from './Certification';
import { profileOfPerson, PersonalProfileOptions } from './profileOfPerson';
import { profileMarkdown } from './profileMarkdown';
import { profileResume } from './profileResume';
import { renderCareerModule } from './renderCareerModule';

const compiled = compileModel(
  builtinContent.models.find(({ id }) => id === builtinCareer.model)!,
  createPracticeCatalog(builtinContent),
);

const yes = { met: true, grade: 'backed' as const };

const CHANGES: ReportedChange[] = [
  {
    at: '2026-05-01T10:00:00.000Z',
    cause: 'evidence',
    claims: [{ kind: 'came', practice: 'unit-tests', to: yes }],
    levels: [{ model: 'five-stage', from: { level: 1 }, to: { level: 2 } }],
  },
];

const options: PersonalProfileOptions = {
  person: 'user:default/jane',
  name: 'Jane | <b>',
  compiled,
  career: builtinCareer,
  asOf: AS_OF,
  period: { from: '2026-03-17', to: '2026-06-15' },
  components: [
    {
      subject: 'component:default/quiet',
      evidence: evidenceOf({ subject: SUBJECT }),
      changes: [],
    },
    {
      subject: 'component:default/churn',
      title: 'Churn',
      evidence: evidenceOf({
        subject: SUBJECT,
        claims: [
          ...claims('code-versioning unit-tests', 'backed'),
          {
            ...claims('data-versioning', 'backed')[0],
            pointer: { type: 'tool', tool: 'dvc', id: 'churn' },
          },
          ...noes('drift-alerts'),
        ],
      }),
      changes: CHANGES,
    },
  ],
  certifications: [
    {
      name: 'Certified Kubernetes Administrator',
      issuer: 'CNCF',
      date: '2025-02-01',
      expires: '2027-02-01',
    },
  ],
};

describe('career content', () => {
  it('is what content/career.yaml says', () => {
    const root = path.resolve(__dirname, '../..');
    const read = (file: string) =>
      fs.readFileSync(path.join(root, file), 'utf8');
    expect(read('src/career/builtinCareer.generated.ts')).toBe(
      renderCareerModule(read('content/career.yaml')),
    );
  });

  it('has every role and every practice of its model, once', () => {
    expect(builtinCareer.roles.map(({ level }) => level)).toEqual(
      compiled.levelNumbers,
    );
    expect(compiled.model.levels.every(({ typicalRole }) => typicalRole)).toBe(
      true,
    );
    expect(builtinCareer.practices.map(({ practice }) => practice)).toEqual(
      compiled.requirements.map(({ practice }) => practice),
    );
  });

  it('asks nothing twice', () => {
    const asked = builtinCareer.practices.flatMap(({ questions }) =>
      questions.map(({ ask }) => ask),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('profileOfPerson', () => {
  const profile = profileOfPerson(options);

  it('names the typical role where the best component stands, and what the next one needs', () => {
    expect(profile.role).toMatchObject({
      level: { number: 2 },
      title: 'ML engineer',
    });
    expect(profile.next).toMatchObject({
      level: { number: 3 },
      title: 'MLOps engineer',
    });
    expect(profile.next!.needs.map(({ practice }) => practice)).toEqual([
      'integration-tests',
      'metrics-monitoring',
      'containerized-serving',
    ]);
  });

  it('tells of each component what became of it', () => {
    expect(
      profile.components.map(({ title, unrated, achievements }) => [
        title,
        unrated,
        achievements.length,
      ]),
    ).toEqual([
      ['Churn', false, 2],
      ['quiet', true, 0],
    ]);
  });

  it('supports keywords by evidence alone, tools included, and says what is asked for next', () => {
    const of = (keyword: string) =>
      profile.keywords.find(each => each.keyword === keyword);
    expect(of('Git')).toEqual({
      keyword: 'Git',
      practices: ['Code versioning'],
      evidence: { grade: 'backed', components: ['Churn'] },
      askedNext: false,
    });
    expect(of('DVC')?.evidence).toBeDefined();
    expect(of('Docker')).toMatchObject({ askedNext: true });
    expect(of('Docker')?.evidence).toBeUndefined();
    // Said not to be: nothing supports it.
    expect(of('Drift detection')).toBeUndefined();
  });

  it('asks about practices that no component meets, of several areas', () => {
    const { questions } = profile;
    expect(questions).toHaveLength(8);
    const practices = questions.map(({ practice }) => practice);
    expect(practices).not.toContain('code-versioning');
    expect(new Set(questions.map(({ area }) => area)).size).toBeGreaterThan(3);
  });

  it('has no role where nothing is known', () => {
    const unknown = profileOfPerson({
      ...options,
      components: options.components.slice(0, 1),
    });
    expect(unknown.role).toBeUndefined();
    expect(unknown.next).toBeUndefined();
    expect(unknown.keywords).toEqual([]);
  });

  it('is the same whatever the order of components', () => {
    expect(
      profileOfPerson({
        ...options,
        components: [...options.components].reverse(),
      }),
    ).toEqual(profile);
  });
});

describe('what a profile can be taken along as', () => {
  const profile = profileOfPerson(options);

  it('is Markdown, in which no name starts markup', () => {
    const page = profileMarkdown(profile);
    expect(page).toContain('# Jane &#124; &#60;b&#62;');
    expect(page).toContain('- Introduced 1 practice: Unit tests.');
    expect(page).toContain('- Git (backed: Churn)');
    expect(page).toContain('## Next: MLOps engineer');
    expect(page).toContain('Certified Kubernetes Administrator, CNCF');
  });

  it('is JSON Resume with nothing that evidence does not support', () => {
    const resume = profileResume(profile);
    expect(resume.basics).toEqual({
      name: 'Jane | <b>',
      label: 'ML engineer',
    });
    expect(resume.projects.map(({ name }) => name)).toEqual(['Churn']);
    expect(resume.projects[0].highlights).toHaveLength(2);
    expect(resume.skills[0].keywords).toContain('Git');
    expect(resume.skills[0].keywords).not.toContain('Docker');
    expect(resume.certificates).toEqual([
      {
        name: 'Certified Kubernetes Administrator',
        issuer: 'CNCF',
        date: '2025-02-01',
      },
    ]);
  });
});

describe('certificationsSchema', () => {
  it.each([
    [{ name: '' }, 'must not be empty'],
    [{ name: 'x', date: '2026-02-30' }, 'must be a day'],
    [{ name: 'x', url: 'ftp://example.com/x' }, 'http or https'],
    [{ name: 'x', secret: 1 }, 'secret'],
  ])('refuses %p', (certification, message) => {
    const { error } = certificationsSchema.safeParse([certification]);
    expect(JSON.stringify(error?.issues)).toContain(message);
  });
});

import path from 'node:path';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { stringify } from 'yaml';
import { createFolder } from '../__testUtils__/createFolder';
import {
  descriptor,
  documents,
  LINK,
  STARTED,
} from '../__testUtils__/descriptor';
import { EXAMPLES, EXAMPLES_AS_OF } from '../__testUtils__/examples';
import { runCommand, RunOptions } from '../__testUtils__/runCommand';

const FIVE_STAGE = ['--model', 'five-stage'];

async function assess(args: string[], options?: RunOptions) {
  const result = await runCommand(['assess', ...args], options);
  return { ...result, json: () => JSON.parse(result.stdout) };
}

async function assessJson(args: string[], options?: RunOptions) {
  const { json } = await assess([...args, '--format', 'json'], options);
  return json();
}

describe('assess', () => {
  it('gives the worked example the stages that its file states', async () => {
    const { assessments, errors } = await assessJson([
      path.join(EXAMPLES, 'customers/churn.yaml'),
      ...[...FIVE_STAGE, '--as-of', EXAMPLES_AS_OF],
    ]);
    expect(errors).toEqual([]);
    expect(
      assessments.map((one: any) => [
        one.subject,
        one.score,
        one.level.number,
        one.confirmedLevel.number,
      ]),
    ).toEqual([
      ['component:default/churn-month-0-by-hand', { value: 5, max: 25 }, 1, 1],
      ['component:default/churn-month-1-in-git', { value: 8, max: 25 }, 2, 2],
      [
        'component:default/churn-month-2-in-service',
        { value: 12, max: 25 },
        3,
        2,
      ],
      ['component:default/churn-month-3-watched', { value: 13, max: 25 }, 3, 2],
    ]);
  });

  it('has the published shape as JSON, and nothing else', async () => {
    const folder = createFolder({
      'catalog-info.yaml': descriptor('churn', STARTED),
      'shop.yaml': descriptor('shop', {}, { type: 'website' }),
    });
    const result = await assessJson([folder, ...FIVE_STAGE]);
    const named = { number: expect.any(Number), name: expect.any(String) };
    expect(Object.keys(result)).toEqual(['assessments', 'skipped', 'errors']);
    expect(result.skipped).toEqual([
      {
        subject: 'component:default/shop',
        reason: expect.stringContaining('machine learning'),
      },
    ]);
    const [assessment] = result.assessments;
    expect(Object.keys(assessment)).toEqual(
      'subject model level confirmedLevel bestCase byGrade score known sources areas requirements findings'.split(
        ' ',
      ),
    );
    expect(assessment).toMatchObject({
      subject: 'component:default/churn',
      model: { id: 'five-stage', version: expect.any(String) },
      level: { number: 2, name: 'Repeatable' },
      confirmedLevel: named,
      bestCase: named,
      byGrade: { declared: named, backed: named, verified: named },
      score: { value: expect.any(Number), max: 25 },
      known: { value: 3, of: 16 },
      sources: ['annotation', 'catalog'],
    });
    expect(assessment.areas[0]).toEqual({
      id: 'version-control',
      title: expect.any(String),
      level: 2,
      score: 2,
    });
    const versioning = assessment.requirements.find(
      ({ practice }: any) => practice === 'data-versioning',
    );
    expect(versioning).toEqual({
      practice: 'data-versioning',
      area: 'version-control',
      level: 3,
      compulsory: false,
      status: 'missing',
      conflict: false,
      reason: expect.stringContaining('says `no`'),
      claims: [expect.objectContaining({ met: false })],
    });
  });

  it('judges under every model that applies, or says why under none', async () => {
    const folder = createFolder({
      'all.yaml': documents(
        descriptor('churn', STARTED),
        descriptor('platform', { assess: 'include' }, { type: 'ml-platform' }),
        descriptor('left-out', { assess: 'exclude' }),
      ),
    });
    const all = await assessJson([folder]);
    const models = all.assessments
      .filter(({ subject }: any) => subject === 'component:default/churn')
      .map(({ model }: any) => model.id);
    expect(models).toContain('five-stage');
    expect(builtinContent.models.map(({ id }) => id)).toEqual(
      expect.arrayContaining(models),
    );
    expect(all.skipped).toEqual([
      {
        subject: 'component:default/left-out',
        reason: expect.stringContaining('exclude'),
      },
    ]);
    const one = await assessJson([folder, ...FIVE_STAGE]);
    expect(one.skipped[0]).toEqual({
      subject: 'component:default/platform',
      reason:
        'Not assessed by five-stage: it is a Component of type `ml-platform`.',
    });
  });

  it('assesses every example under every model, with nothing unexplained', async () => {
    const { assessments, skipped, errors } = await assessJson([
      EXAMPLES,
      ...['--as-of', EXAMPLES_AS_OF],
    ]);
    expect(errors).toEqual([]);
    expect(skipped.every(({ reason }: any) => reason.length > 20)).toBe(true);
    const ids = new Set(assessments.map(({ model }: any) => model.id));
    expect(ids).toEqual(new Set(builtinContent.models.map(({ id }) => id)));
    const stages = assessments
      .filter(({ model }: any) => model.id === 'five-stage')
      .map(({ level }: any) => level.number);
    expect(
      [1, 2, 3, 4, 5].map(n => stages.filter((s: any) => s === n).length),
    ).toEqual([13, 20, 16, 6, 2]);
  });

  it('takes the entity that --entity names, in its short form too', async () => {
    const folder = createFolder({
      'all.yaml': documents(descriptor('a'), descriptor('b')),
    });
    for (const ref of ['b', 'component:default/b', 'Component:B']) {
      const { assessments } = await assessJson([
        folder,
        ...FIVE_STAGE,
        '--entity',
        ref,
      ]);
      expect(assessments.map(({ subject }: any) => subject)).toEqual([
        'component:default/b',
      ]);
    }
    const missing = await assess([folder, '--entity', 'c']);
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' });
    expect(missing.stderr).toContain('no descriptor is of component:default/c');
  });

  it('fails under a level', async () => {
    const stdin = descriptor('churn', STARTED);
    const under = (...args: string[]) => assess(['-', ...args], { stdin });
    expect(await under(...FIVE_STAGE, '--fail-under', '2')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(await under(...FIVE_STAGE, '--fail-under', '3')).toMatchObject({
      exitCode: 1,
      stderr: 'component:default/churn (<stdin>:1) is at stage 2, below 3\n',
    });
    expect(await under('--fail-under', '2')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--fail-under needs --model'),
    });
    expect(await under(...FIVE_STAGE, '--fail-under', 'two')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('the number of a level'),
    });
  });

  it('lets unreadable input win, and assesses the rest', async () => {
    const folder = createFolder({
      'broken.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: [Component\n',
      'good.yaml': descriptor('churn', STARTED),
    });
    const { exitCode, json } = await assess([
      ...[folder, path.join(folder, 'absent.yaml')],
      ...[...FIVE_STAGE, '--fail-under', '5', '--format', 'json'],
    ]);
    expect(exitCode).toBe(2);
    expect(json().assessments).toHaveLength(1);
    expect(json().errors).toEqual([
      {
        file: expect.stringContaining('broken.yaml'),
        line: expect.any(Number),
        message: expect.stringContaining('This is not YAML'),
      },
      {
        file: expect.stringContaining('absent.yaml'),
        line: 1,
        message: 'There is no such file or folder',
      },
    ]);
  });

  it('judges as of a day', async () => {
    const stdin = descriptor('churn', {
      'code-versioning': `${LINK} as of 2025-01-31`,
    });
    const statusAsOf = async (date: string) => {
      const { assessments } = await assessJson(
        ['-', ...FIVE_STAGE, '--as-of', date],
        { stdin },
      );
      return assessments[0].requirements.find(
        ({ practice }: any) => practice === 'code-versioning',
      ).status;
    };
    expect(await statusAsOf('2025-02-01')).toBe('met');
    expect(await statusAsOf('2035-02-01')).toBe('stale');
    const wrong = await assess(['-', '--as-of', '2025-02-30'], { stdin });
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('--as-of 2025-02-30 is no date');
  });

  it('judges by the models, practices and prefix of a configuration', async () => {
    const practice = {
      ...builtinContent.practices[0],
      id: 'x-fairness-review',
      title: 'Fairness reviewed',
      prerequisites: [],
      implies: [],
    };
    const model = {
      ...builtinContent.models.find(({ id }) => id === 'five-stage')!,
      id: 'own',
      title: 'Our own',
      areas: [
        {
          id: 'fairness',
          title: 'Fairness',
          requirements: [{ practice: practice.id, level: 2 }],
        },
      ],
    };
    const folder = createFolder({
      'catalog-info.yaml': descriptor(
        'churn',
        { 'x-fairness-review': 'yes' },
        { prefix: 'maturity.acme.com' },
      ),
      'config/own.yaml': stringify(model),
      'config/practices.yaml': stringify({
        area: 'x-fairness',
        title: 'Fairness',
        description: 'Ours.',
        practices: [practice],
      }),
      'config/app-config.yaml': stringify({
        backend: { auth: { keys: [{ $file: './secret-that-is-not-here' }] } },
        mlopsMaturity: {
          // eslint-disable-next-line no-template-curly-in-string
          annotationPrefix: '${PREFIX}',
          schedule: { frequency: { minutes: 1 } },
          models: [{ file: './own.yaml' }],
          practices: [{ file: 'practices.yaml' }],
        },
      }),
    });
    const { exitCode, stderr, json } = await assess(
      [
        'catalog-info.yaml',
        ...['--config', 'config/app-config.yaml', '--format', 'json'],
      ],
      { cwd: folder, env: { PREFIX: 'maturity.acme.com' } },
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(json().assessments).toEqual([
      expect.objectContaining({
        model: { id: 'own', version: model.version },
        known: { value: 1, of: 1 },
      }),
    ]);
  });

  it('reads standard input, and a file with several entities in any form', async () => {
    const folder = createFolder({
      'catalog-info.json': JSON.stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'in-json' },
        spec: { type: 'ml-model' },
      }),
    });
    const { assessments } = await assessJson(
      ['-', path.join(folder, 'catalog-info.json'), ...FIVE_STAGE],
      {
        stdin: documents(
          descriptor('first'),
          '# nothing\n',
          descriptor('last'),
        ),
      },
    );
    expect(assessments.map(({ subject }: any) => subject)).toEqual([
      'component:default/first',
      'component:default/last',
      'component:default/in-json',
    ]);
  });

  it('says so where there is nothing to assess', async () => {
    const folder = createFolder({ 'values.yaml': 'replicas: 3\n' });
    const { exitCode, stdout, stderr } = await assess([folder]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('There are no catalog entities in');
    expect(stdout).toContain('0 subjects assessed');
  });

  it('says where an entity is described twice', async () => {
    const { stderr } = await assess(['-'], {
      stdin: documents(descriptor('churn'), descriptor('Churn')),
    });
    expect(stderr).toMatch(
      /^Note: component:default\/churn is described 2 times, .*: <stdin>:1, <stdin>:\d+\n$/,
    );
  });
});

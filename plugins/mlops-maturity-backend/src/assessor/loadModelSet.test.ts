import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  builtinContent,
  Contributions,
} from 'backstage-plugin-mlops-maturity-common/content';
import { stringify } from 'yaml';
import { readMlopsMaturityConfig } from '../config';
import { loadModelSet } from './loadModelSet';

const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;
const ownModel: MaturityModel = { ...fiveStage, id: 'own', title: 'Our own' };
const ownPractice = {
  ...builtinContent.practices[0],
  id: 'x-fairness',
  prerequisites: [],
};

describe('loadModelSet', () => {
  const files = createMockDirectory();

  async function load(
    mlopsMaturity: JsonObject = {},
    options: { contributions?: Contributions; changed?: string[] } = {},
  ) {
    const logger = mockServices.logger.mock();
    const recordVersions = jest.fn(
      async () => new Set(options.changed) as ReadonlySet<string>,
    );
    const modelSet = await loadModelSet({
      config: readMlopsMaturityConfig(
        mockServices.rootConfig({ data: { mlopsMaturity } }),
      ),
      contributions: options.contributions ?? { models: [], practices: [] },
      recordVersions,
      logger,
    });
    const ids = modelSet.models.map(({ compiled }) => compiled.model.id);
    return { ...modelSet, ids, logger, recordVersions };
  }

  it('enables everything that is installed', async () => {
    const { ids, disabled, problems } = await load();
    expect(ids).toEqual(builtinContent.models.map(({ id }) => id));
    expect(disabled).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('enables models of files and modules in the order of the configuration', async () => {
    files.setContent({ 'own.yaml': stringify(ownModel) });
    const { ids } = await load(
      {
        models: [
          { file: files.resolve('own.yaml') },
          'of-a-module',
          'five-stage',
        ],
      },
      {
        contributions: {
          models: [{ ...fiveStage, id: 'of-a-module' }],
          practices: [],
        },
      },
    );
    expect(ids).toEqual(['own', 'of-a-module', 'five-stage']);
  });

  it('takes practices of files and modules, for models to use', async () => {
    const area = { area: 'x-own', title: 'Own', description: 'Own ones.' };
    files.setContent({
      'practices.yaml': stringify({ ...area, practices: [ownPractice] }),
    });
    const { practices, problems } = await load(
      { practices: [{ file: files.resolve('practices.yaml') }] },
      {
        contributions: {
          models: [],
          practices: [
            { ...area, practices: [{ ...ownPractice, id: 'x-module' }] },
          ],
        },
      },
    );
    expect(problems).toEqual([]);
    expect(practices.has('x-fairness')).toBe(true);
    expect(practices.has('x-module')).toBe(true);
  });

  it('disables a wrong model file, says what is wrong, and keeps the others', async () => {
    files.setContent({
      'broken.yaml': stringify({ ...ownModel, combine: 'average' }),
      'twin.yaml': stringify(fiveStage),
    });
    const { ids, disabled, logger } = await load({
      models: [
        'five-stage',
        { file: files.resolve('broken.yaml') },
        { file: files.resolve('absent.yaml') },
        { file: files.resolve('twin.yaml') },
      ],
      targets: { own: [{ level: 3 }] },
    });
    expect(ids).toEqual(['five-stage']);
    expect(disabled).toEqual([
      {
        file: files.resolve('broken.yaml'),
        reason: expect.stringMatching(/broken\.yaml:\d+:\d+: .*combine/),
      },
      {
        file: files.resolve('absent.yaml'),
        reason: expect.stringMatching(
          /absent\.yaml' of 'mlopsMaturity\.models\[2\]\.file' cannot be read: ENOENT/,
        ),
      },
      {
        id: 'five-stage',
        file: files.resolve('twin.yaml'),
        reason: expect.stringContaining("brings the id 'five-stage' a second"),
      },
    ]);
    expect(logger.warn).toHaveBeenCalledTimes(3);
  });

  it('disables a wrong model of a module, and reports wrong practices', async () => {
    const { ids, disabled, problems } = await load(
      { practices: [{ file: files.resolve('absent.yaml') }] },
      {
        contributions: {
          models: [
            { id: 'broken' } as MaturityModel,
            { ...fiveStage, title: 'Another five' },
          ],
          practices: [],
        },
      },
    );
    expect(ids).toEqual(builtinContent.models.map(({ id }) => id));
    expect(disabled).toEqual([
      { id: 'broken', reason: expect.stringContaining('model of a module') },
      { id: 'five-stage', reason: expect.stringContaining('is taken') },
    ]);
    expect(problems).toEqual([
      expect.stringContaining("'mlopsMaturity.practices[0].file'"),
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a model that is not installed',
      { models: ['six-stage'] },
      "Invalid configuration: 'mlopsMaturity.models[0]' names 'six-stage', which is not installed: allowed are '",
    ],
    [
      'targets of a model there is not',
      { targets: { 'six-stage': [{ level: 3 }] } },
      "Invalid configuration: 'mlopsMaturity.targets.six-stage' is about no model there is: allowed are '",
    ],
    [
      'a target that is no level',
      { targets: { 'five-stage': [{}, { level: 6 }] } },
      "Invalid configuration: 'mlopsMaturity.targets.five-stage[1].level' names level 6, which the model does not have: allowed are 1, 2, 3, 4, 5",
    ],
    [
      'a minimum grade of a level there is not',
      { minimumGrades: { 'five-stage': { '9': 'backed' } } },
      "Invalid configuration: 'mlopsMaturity.minimumGrades.five-stage' names level 9",
    ],
  ])('refuses a configuration with %s', async (_, config, message) => {
    await expect(load(config)).rejects.toThrow(message);
  });

  it('shows and reports a model that changed without a new version', async () => {
    const { models, problems, recordVersions } = await load(
      { models: ['five-stage'] },
      { changed: ['five-stage'] },
    );
    expect(recordVersions).toHaveBeenCalledWith([
      {
        model: 'five-stage',
        version: fiveStage.version,
        hash: expect.any(String),
      },
    ]);
    expect(models[0].version).toMatch(/^1\.0\.0\+[a-zA-Z0-9]{8}$/);
    expect(models[0].compiled.model.version).toBe(models[0].version);
    expect(problems[0]).toContain('Raise its version');
  });

  it('gives another release whatever else can change a result', async () => {
    const { release } = await load();
    const others = await Promise.all(
      (
        [
          { annotationPrefix: 'maturity.acme.com' },
          { subjects: { kind: 'component' } },
          { minimumGrades: { 'five-stage': { '2': 'backed' } } },
          { targets: { 'five-stage': [] } },
          { knownTools: [{ id: 'forge', title: 'Forge', phase: 'training' }] },
        ] as JsonObject[]
      ).map(load_ => load(load_)),
    );
    const releases = others.map(each => each.release);
    expect(new Set([release, ...releases]).size).toBe(6);
    expect((await load({ badges: { enabled: true } })).release).toBe(release);
  });
});

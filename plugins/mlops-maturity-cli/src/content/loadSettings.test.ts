import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { stringify } from 'yaml';
import { createFolder } from '../__testUtils__/createFolder';
import { loadSettings } from './loadSettings';

const BUILTIN = builtinContent.models.map(({ id }) => id);
const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;

/** Loads with a configuration beside which further files stand. */
function load(
  mlopsMaturity: unknown,
  options: { files?: Record<string, string>; model?: string } = {},
) {
  const cwd = createFolder({
    'app-config.yaml': stringify({ mlopsMaturity }),
    ...options.files,
  });
  return loadSettings({
    ...{ configFile: 'app-config.yaml', cwd, env: {} },
    model: options.model,
  });
}

describe('loadSettings', () => {
  it('has every model the product comes with', async () => {
    const { models, problems } = await loadSettings({ cwd: '/' });
    expect(models.map(({ model }) => model.id)).toEqual(BUILTIN);
    expect(problems).toEqual([]);
  });

  it('has only the model that is asked for, and names those there are', async () => {
    const { models } = await loadSettings({ cwd: '/', model: 'five-stage' });
    expect(models.map(({ model }) => model.id)).toEqual(['five-stage']);
    await expect(
      loadSettings({ cwd: '/', model: 'six-stage' }),
    ).rejects.toThrow(
      `There is no model 'six-stage': enabled are ${BUILTIN.join(', ')}`,
    );
  });

  it('knows the targets, tools, subjects and minimum grades of the configuration', async () => {
    const settings = await load({
      models: ['five-stage'],
      subjects: { 'spec.type': 'ml-service' },
      targets: { 'five-stage': [{ level: 4 }] },
      minimumGrades: { 'five-stage': { '2': 'backed' } },
      knownTools: [{ id: 'forge', title: 'Forge', phase: 'training' }],
    });
    expect(settings.targets).toEqual({ 'five-stage': [{ level: 4 }] });
    expect(settings.subjects).toEqual({ 'spec.type': 'ml-service' });
    expect(settings.knownTools.find('forge')?.title).toBe('Forge');
    expect(
      settings.models[0].requirements
        .filter(({ level }) => level === 2)
        .every(({ minimumGrade }) => minimumGrade === 'backed'),
    ).toBe(true);
  });

  it('leaves out what is broken, says where, and keeps the rest', async () => {
    const { models, problems } = await load(
      {
        models: [
          'five-stage',
          { file: 'broken.yaml' },
          { file: 'absent.yaml' },
        ],
        practices: [{ file: 'practices.yaml' }],
      },
      {
        files: {
          'broken.yaml': stringify({ ...fiveStage, combine: 'average' }),
          'practices.yaml': 'area: [',
        },
      },
    );
    expect(models.map(({ model }) => model.id)).toEqual(['five-stage']);
    const told = problems.map(({ message }) => message);
    expect(told).toEqual([
      expect.stringMatching(/^practices\.yaml:\d+:\d+: /),
      expect.stringMatching(/broken\.yaml is left out: .*combine/),
      expect.stringMatching(
        /'absent\.yaml' of 'mlopsMaturity\.models\[2\]\.file' cannot be read: .* relative to the folder of the configuration file\.$/,
      ),
    ]);
    expect(problems[0]).toMatchObject({ file: 'app-config.yaml', line: 1 });
  });

  it('says why a model of a file is not there when it is asked for', async () => {
    await expect(
      load(
        { models: ['five-stage', { file: 'own.yaml' }] },
        { files: { 'own.yaml': 'id: own\n' }, model: 'own' },
      ),
    ).rejects.toThrow(
      /enabled are five-stage\nThe model own\.yaml is left out/,
    );
  });

  it.each<[string, unknown, string]>([
    [
      'a misspelt key',
      { anotationPrefix: 'x' },
      "app-config.yaml: Invalid configuration: 'mlopsMaturity.anotationPrefix' is no key",
    ],
    [
      'a model that there is not',
      { models: ['six-stage'] },
      "'mlopsMaturity.models[0]' names 'six-stage', which is not installed",
    ],
    [
      'a target that is no level',
      { targets: { 'five-stage': [{ level: 9 }] } },
      "'mlopsMaturity.targets.five-stage[0].level' names level 9",
    ],
  ])('refuses %s', async (_, config, message) => {
    await expect(load(config)).rejects.toThrow(message);
  });

  it('refuses a file that is no configuration, with the remedy', async () => {
    const cwd = createFolder({
      'broken.yaml': 'a: [\n',
      'other.yaml': 'app: {}\n',
    });
    const loading = (configFile: string) => loadSettings({ configFile, cwd });
    await expect(loading('absent.yaml')).rejects.toThrow(
      '--config absent.yaml: There is no such file or folder. Name the app-config.yaml',
    );
    await expect(loading('broken.yaml')).rejects.toThrow(
      /^broken\.yaml:\d+:\d+: This is not YAML/,
    );
    await expect(loading('other.yaml')).rejects.toThrow(
      '--config other.yaml: There is no mlopsMaturity block in it.',
    );
  });
});

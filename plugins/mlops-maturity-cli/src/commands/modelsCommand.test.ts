import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { stringify } from 'yaml';
import { createFolder } from '../__testUtils__/createFolder';
import { runCommand } from '../__testUtils__/runCommand';

describe('models', () => {
  it('lists the models for machines', async () => {
    const { exitCode, stdout } = await runCommand([
      'models',
      '--format',
      'json',
    ]);
    const { models } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(models.map(({ id }: any) => id)).toEqual(
      builtinContent.models.map(({ id }) => id),
    );
    expect(models.find(({ id }: any) => id === 'five-stage')).toEqual({
      id: 'five-stage',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      title: 'Five-stage MLOps maturity model',
      levels: [
        { number: 1, name: 'Ad-hoc' },
        { number: 2, name: 'Repeatable' },
        { number: 3, name: 'Defined' },
        { number: 4, name: 'Managed' },
        { number: 5, name: 'Optimized' },
      ],
      requirements: 16,
    });
  });

  it('lists them for people, a line each', async () => {
    const { stdout } = await runCommand(['models']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(
      1 + builtinContent.models.length,
    );
    expect(stdout).toMatch(/five-stage +1\.\d+\.\d+ +1 to 5 +16 +Five-stage/);
  });

  it.each(builtinContent.models.map(({ id }) => id))(
    'shows %s as a document, each of its practices once',
    async id => {
      const { stdout } = await runCommand(['models', id]);
      const model = builtinContent.models.find(each => each.id === id)!;
      expect(stdout).toContain(model.title);
      for (const { name } of model.levels) {
        expect(stdout).toContain(`, ${name}: `);
      }
      const { stdout: json } = await runCommand([
        ...['models', id],
        ...['--format', 'json'],
      ]);
      const [{ requirements }] = JSON.parse(json).models;
      expect(stdout.match(/^ +\d[* ] /gm)).toHaveLength(requirements);
    },
  );

  it('names the models there are where one is not', async () => {
    const { exitCode, stdout, stderr } = await runCommand([
      'models',
      'six-stage',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(
      /^mlops-maturity: There is no model 'six-stage': enabled are five-stage/,
    );
  });

  it('lists those of a configuration', async () => {
    const cwd = createFolder({
      'app-config.yaml': stringify({
        mlopsMaturity: { models: ['five-stage', { file: 'absent.yaml' }] },
      }),
    });
    const { exitCode, stdout, stderr } = await runCommand(
      ['models', '--config', 'app-config.yaml'],
      { cwd },
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('app-config.yaml:1 The model absent.yaml is left');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});

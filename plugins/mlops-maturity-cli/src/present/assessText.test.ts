import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { descriptor, STARTED } from '../__testUtils__/descriptor';
import { EXAMPLES, EXAMPLES_AS_OF } from '../__testUtils__/examples';
import { runCommand } from '../__testUtils__/runCommand';

const FIVE_STAGE = ['--model', 'five-stage'];

describe('assessText', () => {
  it('shows few subjects in full: ladder, areas and what is next', async () => {
    const { stdout } = await runCommand(['assess', '-', ...FIVE_STAGE], {
      stdin: descriptor('churn', STARTED),
    });
    expect(stdout).toContain('component:default/churn  <stdin>:1');
    expect(stdout).toContain('▂▄···  Stage 2 of 5, Repeatable');
    expect(stdout).toContain('target 3');
    expect(stdout).toMatch(/Version control +2 {2}▂▄···/);
    expect(stdout).toContain('To reach stage 3');
    expect(stdout).toMatch(/mlops-maturity\.io\/[a-z-]+: a link to it/);
    expect(stdout).toContain('seen by the portal only');
    expect(stdout).toContain('1 subject assessed under 1 model.');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b/);
  });

  it('says what is claimed and not shown, and what is wrong with the evidence', async () => {
    const all = builtinContent.models
      .find(({ id }) => id === 'five-stage')!
      .areas.flatMap(({ requirements = [] }) => requirements)
      .map(({ practice }) => practice);
    const { stdout } = await runCommand(['assess', '-', ...FIVE_STAGE], {
      stdin: descriptor('churn', {
        practices: all.join(', '),
        'drift-alert': 'yes',
      }),
    });
    expect(stdout).toContain('5 claimed, 2 shown');
    expect(stdout).toContain('! `mlops-maturity.io/drift-alert` is no known');
  });

  it('shows many subjects as a line each, by model, and adds them up', async () => {
    const { stdout } = await runCommand([
      'assess',
      EXAMPLES,
      ...[...FIVE_STAGE, '--as-of', EXAMPLES_AS_OF],
    ]);
    expect(stdout).toMatch(
      /▂▄▅·· {2}3 Defined +churn-month-2-in-service +confirmed 2 {2}known 16 of 16 {2}next: Integration tests/,
    );
    expect(stdout).toContain(
      'Subjects by stage: 1: 13 · 2: 20 · 3: 16 · 4: 6 · 5: 2',
    );
    expect(stdout).toContain('57 subjects assessed under 1 model');
    expect(stdout).toMatch(
      / {4}1 {2}`mlops-maturity.io\/assess` says `exclude`/,
    );
  });

  it('colors where it is looked at, unless that is not wanted', async () => {
    const stdin = descriptor('churn');
    const colored = async (env: Record<string, string>) =>
      (await runCommand(['assess', '-'], { stdin, env })).stdout.includes(
        '\u001b[',
      );
    expect(await colored({})).toBe(false);
    expect(await colored({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('lets no descriptor write to the terminal', async () => {
    const { stdout, stderr } = await runCommand(
      ['assess', '-', '--format', 'text'],
      {
        stdin: [
          'apiVersion: backstage.io/v1alpha1',
          'kind: Component',
          'metadata:',
          '  name: "a\\e[2J\\nb"',
          '  annotations:',
          '    mlops-maturity.io/unit-tests: "\\e]0;owned\\a"',
          '    "mlops-maturity.io/\\e[31mred": "x"',
          'spec: { type: ml-model }',
        ].join('\n'),
      },
    );
    // eslint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

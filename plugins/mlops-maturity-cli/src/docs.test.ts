import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from './__testUtils__/runCommand';

const ROOT = path.resolve(__dirname, '../../..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const PAGE = read('docs/cli.md');

/** Commands as the page shows them, each with its output, in which a line `…` stands for any lines. */
const commandsIn = (page: string) =>
  [
    ...page.matchAll(
      /```console\n\$ (?:npm run -s )?mlops-maturity (?:-- )?(.*)\n([^]*?)\n```/g,
    ),
  ].map(([, command, output]) => [command, output] as const);

const shown = commandsIn(PAGE);

function patternOf(output: string): RegExp {
  const parts = output
    .split(/^…$/m)
    .map(part => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*${parts.join('[^]*')}\\s*$`);
}

describe('docs/cli.md', () => {
  it('shows every command', () => {
    const commands = new Set(shown.map(([command]) => command.split(' ')[0]));
    expect([...commands]).toEqual([
      'assess',
      'lint',
      'models',
      'practices',
      'crosswalk',
      'annotate',
    ]);
  });

  it.each(shown)(
    'shows what `mlops-maturity %s` prints',
    async (args, output) => {
      const { stdout } = await runCommand(args.split(' '), { cwd: ROOT });
      expect(stdout).toMatch(patternOf(output));
    },
  );

  it('shows JSON with the keys there are', async () => {
    const example = JSON.parse(/```json\n([^]*?)\n```/.exec(PAGE)![1]);
    const { stdout } = await runCommand(
      [
        ...['assess', 'examples/customers/churn.yaml', '--as-of', '2026-11-21'],
        ...['--model', 'five-stage', '--format', 'json'],
      ],
      { cwd: ROOT },
    );
    const result = JSON.parse(stdout);
    const [documented] = example.assessments;
    const actual = result.assessments.find(
      ({ subject }: any) => subject === documented.subject,
    );
    expect({ ...actual, areas: [], requirements: [] }).toEqual({
      ...documented,
      areas: [],
      requirements: [],
    });
    expect(actual.areas).toContainEqual(documented.areas[0]);
    expect(actual.requirements).toContainEqual(documented.requirements[0]);
    expect(result.skipped).toContainEqual(example.skipped[0]);
  });
});

describe('README.md', () => {
  it.each(commandsIn(read('README.md')))(
    'shows what `mlops-maturity %s` prints',
    async (args, output) => {
      const { stdout } = await runCommand(args.split(' '), { cwd: ROOT });
      expect(stdout).toMatch(patternOf(output));
    },
  );
});

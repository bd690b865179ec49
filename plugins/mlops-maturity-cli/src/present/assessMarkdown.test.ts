import { descriptor } from '../__testUtils__/descriptor';
import { runCommand } from '../__testUtils__/runCommand';

describe('assessMarkdown', () => {
  it('is nothing that a descriptor can break out of', async () => {
    const { stdout } = await runCommand(
      ['assess', '-', '--model', 'five-stage', '--format', 'markdown'],
      {
        stdin: descriptor('churn', {
          'unit-tests':
            '</code></details><img src=x> | `x` \\| [a](javascript:1) @team',
        }),
      },
    );
    expect(stdout).toContain('# MLOps maturity');
    expect(stdout).toContain(
      '| <code>component:default/churn</code> | Five-stage MLOps maturity model | Stage 1 of 5, Ad-hoc |',
    );
    expect(stdout).toContain('## Findings');
    expect(stdout).not.toMatch(/<img|\]\(|`|@|\\\|/);
    const widths = stdout
      .split('\n')
      .filter(line => line.startsWith('| '))
      .map(line => line.split('|').length);
    expect(new Set(widths).size).toBeLessThanOrEqual(3);
  });
});

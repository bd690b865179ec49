import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { runCommand } from '../__testUtils__/runCommand';

describe('practices', () => {
  it('lists all, a line each', async () => {
    const { exitCode, stdout } = await runCommand(['practices']);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(
      builtinContent.practices.length,
    );
    expect(stdout).toMatch(/^ {2}unit-tests +Unit tests$/m);
  });

  it('shows the texts of one, and who asks for it', async () => {
    const practice = builtinContent.practices.find(
      ({ id }) => id === 'integration-tests',
    )!;
    const { stdout } = await runCommand(['practices', practice.id]);
    const text = stdout.replace(/\s+/g, ' ');
    for (const part of [
      practice.title,
      practice.why,
      ...practice.how,
      practice.evidence,
      `for instance ${practice.example}`,
    ]) {
      expect(text).toContain(part.replace(/\s+/g, ' '));
    }
    expect(stdout).toContain('Five-stage MLOps maturity model: stage 3');
    const longest = Math.max(...stdout.split('\n').map(line => line.length));
    expect(longest).toBeLessThanOrEqual(100);
  });

  it('gives them to machines', async () => {
    const { stdout } = await runCommand([
      ...['practices', 'unit-tests'],
      ...['--format', 'json'],
    ]);
    expect(JSON.parse(stdout).practices).toEqual([
      builtinContent.practices.find(({ id }) => id === 'unit-tests'),
    ]);
  });

  it('suggests the practice that was probably meant', async () => {
    const { exitCode, stderr } = await runCommand(['practices', 'unit_test']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "mlops-maturity: There is no practice 'unit_test': did you mean unit-tests?\n",
    );
  });
});

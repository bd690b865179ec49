import { version } from '../package.json';
import { runCommand } from './__testUtils__/runCommand';

describe('main', () => {
  it('tells its version', async () => {
    expect(await runCommand(['--version'])).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it.each(['assess', 'lint', 'diff', 'models', 'practices', 'crosswalk'])(
    'explains %s',
    async command => {
      const { exitCode, stdout } = await runCommand([command, '--help']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`mlops-maturity ${command}`);
      expect(stdout).toContain('--format');
    },
  );

  it('tells what exit codes mean', async () => {
    const { exitCode, stdout } = await runCommand(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2  input that cannot be read');
  });

  it.each([
    [['asses', 'x.yaml'], "unknown command 'asses'"],
    [['assess'], "missing required argument 'path'"],
    [['assess', 'x.yaml', '--fromat', 'json'], 'Did you mean --format?'],
    [['assess', 'x.yaml', '--format', 'xml'], 'Allowed choices are text, json'],
    [['assess', 'x.yaml', '--model', 'none'], "There is no model 'none'"],
    [['assess', 'x.yaml', '--entity', 'a:b:c/'], 'is no entity reference'],
  ])('refuses %j in one line or two, with exit code 2', async (args, told) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });

  it('shows help where nothing is asked of it', async () => {
    const { exitCode, stderr } = await runCommand([]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Commands:');
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { createFolder } from '../__testUtils__/createFolder';
import { descriptor, documents } from '../__testUtils__/descriptor';
import { runCommand } from '../__testUtils__/runCommand';

const FILE = 'ml/catalog-info.yaml';
const CHURN = descriptor('churn', {
  'unit-tests': 'no',
  practices: 'code-versioning',
}).replace(': no', ': "no"');

function folder(text: string | Buffer = CHURN) {
  const cwd = createFolder({ [FILE]: '' });
  fs.writeFileSync(path.join(cwd, FILE), text);
  return {
    cwd,
    written: () => fs.readFileSync(path.join(cwd, FILE), 'utf8'),
    annotate: (...args: string[]) =>
      runCommand(['annotate', FILE, ...args], { cwd }),
  };
}

describe('annotate', () => {
  it('prints a patch of the one document, and writes nothing', async () => {
    const text = documents(descriptor('other'), CHURN);
    const { annotate, written } = folder(text);
    const { exitCode, stdout, stderr } = await annotate(
      ...['--entity', 'churn', '--set', 'data-versioning=dvc:data/churn'],
      ...['--unset', 'unit-tests'],
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`--- a/${FILE}\n+++ b/${FILE}\n@@ -`);
    expect(stdout.match(/^[+-] .*$/gm)).toEqual([
      '-    mlops-maturity.io/unit-tests: "no"',
      '+    mlops-maturity.io/data-versioning: dvc:data/churn',
    ]);
    expect(stdout).not.toContain('other');
    expect(written()).toBe(text);
  });

  it('writes the file', async () => {
    const { annotate, written } = folder(`\ufeff${CHURN}`);
    const { exitCode, stdout, stderr } = await annotate(
      ...['--set', 'unit-tests= yes as of 2026-10-01', '--write'],
    );
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${FILE}: 1 annotation of component:default/churn changed.\n`,
    });
    expect(written()).toBe(
      `\ufeff${CHURN.replace('"no"', '"yes as of 2026-10-01"')}`,
    );
  });

  it('prints the edited text, of standard input too', async () => {
    const { exitCode, stdout } = await runCommand(
      ['annotate', '-', '--format', 'text', '--unset', 'unit-tests'],
      { stdin: CHURN },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      CHURN.replace('    mlops-maturity.io/unit-tests: "no"\n', ''),
    );
  });

  it('takes what is gone from the compact list', async () => {
    const { annotate } = folder();
    const { stdout } = await annotate('--unset', 'code-versioning');
    expect(stdout).toContain('\n-    mlops-maturity.io/practices: ');
  });

  it('says where there is nothing to change', async () => {
    const { annotate } = folder();
    expect(await annotate('--set', 'unit-tests=no', '--write')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Note: all of it stands there already.\n',
    });
  });

  it('knows the prefix and the practices of a configuration', async () => {
    const { annotate, cwd } = folder();
    fs.writeFileSync(
      path.join(cwd, 'app-config.yaml'),
      'mlopsMaturity: { annotationPrefix: ml.acme.io }\n',
    );
    const { stdout } = await annotate(
      ...['--set', 'criticality=high', '--config', 'app-config.yaml'],
    );
    expect(stdout).toContain('+    ml.acme.io/criticality: high\n');
  });

  it('warns of evidence that counts for less', async () => {
    const { exitCode, stderr } = await folder().annotate(
      ...['--set', 'unit-tests=https://ci.acme.io/'],
    );
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^Note: unit-tests: .*declared/);
  });

  it.each([
    [['--set', 'unit_test=yes'], /Did you mean `unit-tests`\?/],
    [['--set', 'unit-tests=yess'], /says `yess`.*Write .*`yes`/],
    [['--set', 'unit-tests'], /write it as practice=value/],
    [['--set', 'unit-tests=yes', '--set', 'unit-tests=no'], /given twice/],
    [['--set', 'unit-tests=${{ url }}'], /unit-tests/],
    [[], /nothing to do/],
    [
      ['--unset', 'unit-tests', '--entity', 'chrun'],
      /Did you mean component:default\/churn\?/,
    ],
    [['--unset', 'unit-tests', '--entity', ':churn'], /no entity reference/],
  ])('refuses the call %j with 2', async (args, message) => {
    const { annotate, written } = folder();
    const { exitCode, stdout, stderr } = await annotate(...args, '--write');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(written()).toBe(CHURN);
  });

  it.each([
    ['a: [', 2, /no entity/],
    [Buffer.from('name: caf\xe9', 'latin1'), 2, /not UTF-8/],
    [documents(CHURN, descriptor('other')), 2, /describes 2 entities/],
  ])('cannot read %j', async (text, code, message) => {
    const { exitCode, stderr } = await folder(text).annotate(
      ...['--unset', 'unit-tests'],
    );
    expect(exitCode).toBe(code);
    expect(stderr).toMatch(message);
  });

  it('leaves alone what it cannot edit, with 1', async () => {
    const text = documents(CHURN, CHURN);
    const { annotate, written } = folder(text);
    const { exitCode, stderr } = await annotate(
      ...['--entity', 'churn', '--unset', 'unit-tests', '--write'],
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^ml\/catalog-info\.yaml: .* is described 2 times, .* Keep one of them/,
    );
    expect(written()).toBe(text);
  });

  it('needs a file to write, and one that is there', async () => {
    const wrong = await runCommand([
      'annotate',
      '-',
      '--unset',
      'x',
      '--write',
    ]);
    expect(wrong).toMatchObject({ exitCode: 2 });
    const absent = await runCommand(['annotate', 'gone.yaml', '--unset', 'x']);
    expect(absent.exitCode).toBe(2);
    expect(absent.stderr).toContain('gone.yaml: ');
  });
});

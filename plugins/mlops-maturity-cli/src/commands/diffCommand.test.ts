import { execFileSync } from 'node:child_process';
import { createFolder, writeFiles } from '../__testUtils__/createFolder';
import { descriptor, documents } from '../__testUtils__/descriptor';
import { runCommand } from '../__testUtils__/runCommand';

const LINK = 'https://ci.example.com/churn/1';
const BEFORE = descriptor('churn', {
  'code-versioning': 'yes',
  'unit-tests': 'yes',
  'data-versioning': 'no',
});
const AFTER = descriptor('churn', {
  'code-versioning': 'no',
  'unit-tests': 'no',
  'data-versioning': LINK,
});

const diff = (args: string[], cwd: string) =>
  runCommand(
    ['diff', ...args, '--model', 'five-stage', '--as-of', '2026-11-21'],
    { cwd },
  );

function git(cwd: string, ...args: string[]) {
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args],
    { cwd, stdio: 'pipe' },
  );
}

/** A repository whose first commit holds files. */
function createRepository(files: Record<string, string>): string {
  const folder = createFolder(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'First');
  return folder;
}

describe('diff', () => {
  it('shows what a change does to levels, and why', async () => {
    const cwd = createFolder({ 'base.yaml': BEFORE, 'head.yaml': AFTER });
    const { exitCode, stdout, stderr } = await diff(
      ['base.yaml', 'head.yaml'],
      cwd,
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('### MLOps maturity\n');
    expect(stdout).toContain('▼ 1 level falls · 1 subject changes');
    expect(stdout).toMatch(
      /\| <code>component:default\/churn<\/code> \| Five-stage MLOps maturity model \| ▼ 2 Repeatable → \*\*1 Ad-hoc\*\* \| 2 → \*\*1\*\* \|/,
    );
    expect(stdout).toContain(
      '| met → **missing** | − <code>mlops-maturity.io/code-versioning: yes</code><br>+ <code>mlops-maturity.io/code-versioning: no</code> |',
    );
    expect(stdout).toContain('| missing → **met** |');
  });

  it('gives the same to machines', async () => {
    const cwd = createFolder({ 'base.yaml': BEFORE, 'head.yaml': AFTER });
    const { stdout } = await diff(
      ['base.yaml', 'head.yaml', '--format', 'json'],
      cwd,
    );
    const { changes, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      subject: 'component:default/churn',
      model: { id: 'five-stage' },
      before: { level: { number: 2 }, confirmedLevel: { number: 2 } },
      after: { level: { number: 1 }, confirmedLevel: { number: 1 } },
      newFindings: [],
    });
    expect(changes[0].requirements[0]).toMatchObject({
      practice: 'code-versioning',
      before: 'met',
      after: 'missing',
      went: [expect.objectContaining({ met: true, value: 'yes' })],
      came: [expect.objectContaining({ met: false, value: 'no' })],
    });
  });

  it('leaves out what stays the same', async () => {
    const cwd = createFolder({ 'base.yaml': BEFORE, 'head.yaml': BEFORE });
    const { stdout } = await diff(['base.yaml', 'head.yaml'], cwd);
    expect(stdout).toBe('### MLOps maturity\n\nNo assessment changes.\n');
  });

  it('tells of subjects that come and go, of facts and of new findings', async () => {
    const platform = (criticality: string) =>
      descriptor('platform', { criticality, 'unit-tests': 'yes' });
    const cwd = createFolder({
      'base.yaml': documents(
        descriptor('gone'),
        descriptor('left-out', { 'unit-tests': 'yes' }),
        platform('low'),
      ),
      'head.yaml': documents(
        descriptor('new'),
        descriptor('left-out', { assess: 'exclude', 'unit-tests': 'yes' }),
        platform('hihg'),
      ),
    });
    const { stdout } = await diff(['base.yaml', 'head.yaml'], cwd);
    expect(stdout).toContain('new</code> (new) |');
    expect(stdout).toContain('gone</code> (no longer assessed) |');
    expect(stdout).toContain(
      'left-out</code> (no longer assessed: <code>mlops-maturity.io/assess</code> says <code>exclude</code>.)',
    );
    expect(stdout).toContain(
      '* <code>mlops-maturity.io/criticality</code> says <code>hihg</code>',
    );
  });

  it('lets nothing in a descriptor break out of the comment', async () => {
    const evil = '</code>|\\| `x` <script> @team [a](b) **c**\n\n# d';
    const cwd = createFolder({
      'base.yaml': BEFORE,
      'head.yaml': descriptor('churn', {
        'code-versioning': `tool:${evil}`,
        'unit-tests': `https://example.com/${evil}`,
        'data-versioning': 'no',
        [`x${evil}`]: evil,
      }),
    });
    const { stdout } = await diff(['base.yaml', 'head.yaml'], cwd);
    expect(stdout).not.toMatch(/<script|@team|\]\(|`|\*\*c|^# d/m);
    const cells = stdout
      .split('\n')
      .filter(line => line.startsWith('| '))
      .map(line => line.split('|').length - 2);
    expect(new Set(cells)).toEqual(new Set([5, 4]));
  });

  it('fits into a comment, however much changes', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `model-${i}`);
    const cwd = createFolder({
      'base.yaml': documents(...many.map(name => descriptor(name))),
      'head.yaml': documents(
        ...many.map(name =>
          descriptor(name, { 'unit-tests': LINK, 'code-versioning': LINK }),
        ),
      ),
    });
    const { stdout } = await diff(['base.yaml', 'head.yaml'], cwd);
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain('are left out. Everything is in the output of');
  });

  it('takes two paths, or one with --git', async () => {
    const cwd = createFolder({ 'base.yaml': BEFORE });
    expect(await diff(['base.yaml'], cwd)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('diff takes two paths'),
    });
    expect(
      await diff(['base.yaml', 'base.yaml', '--git', 'HEAD'], cwd),
    ).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--git REV takes one'),
    });
  });

  it('ends with 2 where one side cannot be read', async () => {
    const cwd = createFolder({ 'head.yaml': AFTER });
    const { exitCode, stdout, stderr } = await diff(
      ['absent.yaml', 'head.yaml'],
      cwd,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('absent.yaml:1 There is no such file or folder');
    expect(stdout).toContain('(new)');
    expect(stdout).toContain('**Not readable:**');
  });

  describe('--git', () => {
    it('reads BASE from a revision, below the folder of the call', async () => {
      const root = createRepository({
        'services/churn/catalog-info.yaml': BEFORE,
        'services/churn/values.yaml': 'replicas: {{ .Values.replicas }}\n',
        'other/catalog-info.yaml': descriptor('other'),
      });
      writeFiles(root, { 'services/churn/catalog-info.yaml': AFTER });
      const cwd = `${root}/services`;
      for (const path of ['.', 'churn', `${root}/services`, '../services']) {
        const { exitCode, stdout, stderr } = await diff(
          ['--git', 'HEAD', path],
          cwd,
        );
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toContain('▼ 2 Repeatable → **1 Ad-hoc**');
        expect(stdout).not.toContain('(new)');
        expect(stdout).not.toContain('other');
      }
    });

    it('does not blame a change for what the revision holds', async () => {
      const cwd = createRepository({
        'catalog-info.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: [\n',
      });
      writeFiles(cwd, { 'catalog-info.yaml': AFTER });
      const { exitCode, stdout, stderr } = await diff(
        ['--git', 'HEAD', '.'],
        cwd,
      );
      expect(exitCode).toBe(0);
      expect(stderr).toContain('HEAD:catalog-info.yaml');
      expect(stdout).toContain('(new)');
    });

    it('has no descriptors in a revision that had none', async () => {
      const cwd = createRepository({ 'README.md': '# Churn\n' });
      writeFiles(cwd, { 'catalog-info.yaml': AFTER });
      const { stdout } = await diff(['--git', 'HEAD', '.'], cwd);
      expect(stdout).toContain('(new)');
    });

    it.each([
      ['a revision that there is not', 'no-such-branch'],
      ['an option in the place of one', '--output=x'],
    ])('refuses %s', async (_, revision) => {
      const cwd = createRepository({ 'catalog-info.yaml': AFTER });
      const { exitCode, stdout, stderr } = await diff(
        [`--git=${revision}`, '.'],
        cwd,
      );
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^mlops-maturity: .*revision.*\n$/);
    });

    it('says where there is no repository', async () => {
      const cwd = createFolder({ 'catalog-info.yaml': AFTER });
      const { exitCode, stderr } = await diff(['--git', 'HEAD', '.'], cwd);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('not a git repository');
    });
  });
});

import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { createFolder } from '../__testUtils__/createFolder';
import { descriptor, documents } from '../__testUtils__/descriptor';
import { runCommand } from '../__testUtils__/runCommand';

const DESCRIPTORS = documents(
  descriptor('churn', { 'unit-tests': 'yes', 'code-versioning': 'yes' }),
  descriptor('shop', {}, { type: 'website' }),
);

const crosswalk = (...args: string[]) =>
  runCommand(['crosswalk', '-', ...args], { stdin: DESCRIPTORS });

describe('crosswalk', () => {
  it('reads the answers of a subject in every model', async () => {
    const { exitCode, stdout } = await crosswalk('--format', 'json');
    const { subjects, errors } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(errors).toEqual([]);
    expect(subjects).toHaveLength(1);
    const [{ subject, entries, practices }] = subjects;
    expect(subject).toBe('component:default/churn');
    expect(entries.map(({ model }: any) => model.id)).toEqual(
      builtinContent.models.map(({ id }) => id),
    );
    expect(entries[0]).toMatchObject({
      model: { id: 'five-stage' },
      applies: true,
      level: { number: 2, name: 'Repeatable' },
      known: { value: 2, of: 16 },
    });
    expect(practices[0].levels['five-stage']).toBe(2);
  });

  it('sets them side by side for people', async () => {
    const { stdout } = await crosswalk();
    expect(stdout).toMatch(
      /Five-stage MLOps maturity model +2 of 5, Repeatable +2 +2 of 16 +\d+ of 16/,
    );
    expect(stdout).toContain('for comparison only');
    expect(stdout).toContain('answered: requirements that the subject');
  });

  it('says where there is nothing to read', async () => {
    const cwd = createFolder();
    const { exitCode, stdout, stderr } = await runCommand(
      ['crosswalk', 'absent.yaml'],
      { cwd },
    );
    expect(exitCode).toBe(2);
    expect(stdout).toBe('No subjects.\n');
    expect(stderr).toBe('absent.yaml:1 There is no such file or folder\n');
  });
});

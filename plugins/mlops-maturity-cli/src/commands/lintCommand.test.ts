import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { createFolder } from '../__testUtils__/createFolder';
import { descriptor, documents } from '../__testUtils__/descriptor';
import { EXAMPLES, EXAMPLES_AS_OF } from '../__testUtils__/examples';
import { runCommand } from '../__testUtils__/runCommand';
import { FINDING_RULES } from '../lint/findingRules';

const DIRTY = [
  '# A comment above, to move the lines',
  'apiVersion: backstage.io/v1alpha1',
  'kind: Component',
  'metadata:',
  '  name: churn',
  '  annotations:',
  '    mlops-maturity.io/unit_tests: nope # misspelt key',
  '    mlops-maturity.io/code-versioning: yess',
  '    "mlops-maturity.io/colour": green',
  'spec: { type: ml-model }',
  '',
].join('\n');

const lint = (args: string[], cwd?: string) =>
  runCommand(['lint', ...args, '--as-of', EXAMPLES_AS_OF], { cwd });

describe('lint', () => {
  it('names file, line, column and what to write instead', async () => {
    const cwd = createFolder({ 'team/catalog-info.yaml': DIRTY });
    const { exitCode, stdout } = await lint(['team'], cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'team/catalog-info.yaml:7:5 unknown-key `mlops-maturity.io/unit_tests` is no known key',
    );
    expect(stdout).toContain('\n  mlops-maturity.io/unit-tests: nope\n');
    expect(stdout).toContain('team/catalog-info.yaml:8:5 unreadable-value');
    expect(stdout).toContain('\n  mlops-maturity.io/code-versioning: "yes"\n');
    expect(stdout).toContain('team/catalog-info.yaml:9:5 unknown-key');
    expect(stdout).toMatch(/3 findings, 0 unreadable\.\n$/);
  });

  it('gives the same to machines', async () => {
    const cwd = createFolder({ 'catalog-info.yaml': DIRTY });
    const { stdout } = await lint(['.', '--format', 'json'], cwd);
    const { findings, errors } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(findings[0]).toMatchObject({
      file: 'catalog-info.yaml',
      line: 7,
      column: 5,
      subject: 'component:default/churn',
      kind: 'unknown-key',
      message: expect.any(String),
      remedy: 'Rename it to `mlops-maturity.io/unit-tests`.',
      key: 'mlops-maturity.io/unit_tests',
      fix: 'mlops-maturity.io/unit-tests: nope',
    });
  });

  it('has nothing to say of what is right, or of what is no subject', async () => {
    const cwd = createFolder({
      'all.yaml': documents(
        descriptor('churn', { 'unit-tests': 'yes' }),
        descriptor('shop', {}, { type: 'website' }),
      ),
    });
    expect(await lint(['all.yaml'], cwd)).toEqual({
      exitCode: 0,
      stdout: 'No findings.\n',
      stderr: '',
    });
  });

  it('lints excluded subjects too, lets unreadable input win, and reads the rest', async () => {
    const cwd = createFolder({
      'broken.yaml': 'a: [\n',
      'excluded.yaml': descriptor('churn', {
        assess: 'exclude',
        'unit-tests': 'perhaps',
      }),
    });
    const { exitCode, stdout } = await lint(
      ['broken.yaml', 'excluded.yaml'],
      cwd,
    );
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/broken\.yaml:\d+:1 unreadable This is not YAML/);
    expect(stdout).toContain('1 finding, 1 unreadable.');
  });

  describe('as SARIF', () => {
    async function sarifOf(paths: string[], cwd?: string): Promise<Log> {
      const { stdout } = await lint([...paths, '--format', 'sarif'], cwd);
      return JSON.parse(stdout);
    }

    it('keeps to the published schema', async () => {
      const ajv = new Ajv({
        strict: false,
        allErrors: true,
        unicodeRegExp: false,
      });
      addFormats(ajv);
      // It names a draft of JSON Schema older than ajv, but uses nothing that has changed since.
      const { $schema, id: _, ...schema } = sarifSchema;
      const validate = ajv.compile(schema);
      const log = await sarifOf([EXAMPLES, 'absent file.yaml']);
      validate(log);
      expect(validate.errors ?? []).toEqual([]);
      const [{ results = [], tool }] = log.runs;
      expect(results.length).toBeGreaterThan(10);
      const ids = (tool.driver.rules ?? []).map(({ id }) => id);
      expect(ids).toEqual(Object.keys(FINDING_RULES));
      for (const { ruleId, ruleIndex } of results) {
        expect(ids[ruleIndex!]).toBe(ruleId);
      }
    });

    it('points at the lines and replaces them', async () => {
      const cwd = createFolder({ 'my team/catalog-info.yaml': DIRTY });
      const log = await sarifOf(['.'], cwd);
      const [first, second, third] = log.runs[0].results!;
      const uri = 'my%20team/catalog-info.yaml';
      expect(first).toMatchObject({
        ruleId: 'unknown-key',
        level: 'warning',
        message: { text: expect.stringContaining('is no known key') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri },
              region: { startLine: 7, startColumn: 5 },
            },
          },
        ],
      });
      expect(second.fixes![0].artifactChanges).toEqual([
        {
          artifactLocation: { uri },
          replacements: [
            {
              deletedRegion: {
                startLine: 8,
                startColumn: 5,
                endLine: 8,
                endColumn: 44,
              },
              insertedContent: {
                text: 'mlops-maturity.io/code-versioning: "yes"',
              },
            },
          ],
        },
      ]);
      expect(third.fixes).toBeUndefined();
    });

    it('replaces nothing that is not a line of its own', async () => {
      const cwd = createFolder({
        'catalog-info.yaml': [
          'apiVersion: backstage.io/v1alpha1',
          'kind: Component',
          'metadata: { name: churn, annotations: { mlops-maturity.io/unit-tests: yess } }',
          'spec: { type: ml-model }',
        ].join('\n'),
      });
      const [result] = (await sarifOf(['.'], cwd)).runs[0].results!;
      expect(result.locations![0].physicalLocation!.region).toEqual({
        startLine: 3,
        startColumn: 41,
      });
      expect(result.fixes).toBeUndefined();
    });

    it('is empty where nothing is wrong', async () => {
      const cwd = createFolder({ 'catalog-info.yaml': descriptor('churn') });
      expect((await sarifOf(['.'], cwd)).runs[0].results).toEqual([]);
    });
  });
});

import {
  BLOCK,
  churn,
  ENTITY,
  refusal,
} from '../__testUtils__/churnDescriptor';
import { editDescriptor } from './editDescriptor';

describe('editDescriptor refuses', () => {
  it.each([
    ['{{ name }}', 4],
    ['${{ values.name }}', 4],
    ['"{{ .Values.name }}"', 4],
    ['churn-${{ values.env }}', 4],
  ])('a file made of templates: %s', (name, line) => {
    expect(refusal(churn().replace('churn', name))).toMatchObject({
      reason: 'templated',
      lines: [line],
      message: expect.stringContaining(`Line ${line} `),
    });
  });

  it('a file with statements of a template', () => {
    const text = `${churn()}{%- if values.api %}\n---\nkind: API\n{%- endif %}\n`;
    expect(refusal(text)).toMatchObject({ reason: 'templated', lines: [7] });
  });

  it('but not expressions that the entity itself is made of', () => {
    const template = [
      'kind: Template',
      'metadata: { name: new }',
      'spec: { steps: [{ input: { name: "${{ parameters.name }}" } }] }',
      '---',
      'kind: API',
      'metadata:',
      '  name: api',
      '  description: Fills {{ mustaches }} in # {{ really }}',
      'spec:',
      '  definition: |',
      '    servers:',
      '      - url: {{ baseUrl }}',
      '---',
      churn(),
    ].join('\n');
    expect(refusal(template)).toBeUndefined();
  });

  it('keys outside the prefix', () => {
    for (const key of [
      'backstage.io/techdocs-ref',
      'mlops-maturity.io',
      'mlops-maturity.io/a: b',
      'mlops-maturity.io.evil/a',
    ]) {
      const result = editDescriptor({
        text: BLOCK,
        entity: ENTITY,
        annotations: { [key]: 'x' },
      });
      expect(result).toMatchObject({
        edited: false,
        refusal: {
          reason: 'foreign-key',
          message: `\`${key}\` is no key under \`mlops-maturity.io/\`.`,
        },
      });
    }
  });

  it('to write a placeholder', () => {
    expect(refusal(BLOCK, { x: '${{ values.where }}' })).toMatchObject({
      reason: 'placeholder',
      message: expect.stringContaining('`mlops-maturity.io/x`'),
    });
  });

  it('an entity that occurs twice, naming both', () => {
    expect(refusal(`${BLOCK}---\n${BLOCK}`)).toMatchObject({
      reason: 'repeated-entity',
      lines: [1, 14],
      message: expect.stringContaining('lines 1 and 14'),
    });
  });

  it('an entity that is not there, with the nearest that is', () => {
    expect(refusal(BLOCK.replace('churn', 'chrun'))).toMatchObject({
      reason: 'no-such-entity',
      remedy: 'Did you mean component:default/chrun?',
    });
    expect(refusal('# nothing\n')).toMatchObject({
      reason: 'no-such-entity',
      message: expect.stringContaining('It describes no entity.'),
    });
  });

  it('annotations that are an alias, naming both lines', () => {
    const text = churn(
      '  labels: &shared',
      '    a: b',
      '  annotations: *shared',
    );
    expect(refusal(text)).toMatchObject({
      reason: 'shared',
      lines: [6, 7],
      message:
        '`metadata.annotations` is shared by an anchor and its aliases (lines 6 and 7), so that an edit in one place would change the other.',
    });
  });

  it('annotations that an alias repeats', () => {
    const text = churn(
      '  annotations: &shared',
      '    a: b',
      '  labels: *shared',
    );
    expect(refusal(text)).toMatchObject({ reason: 'shared', lines: [6, 7] });
    const empty = churn('  annotations: &a', '  labels: *a');
    expect(refusal(empty)).toMatchObject({ reason: 'shared', lines: [5, 6] });
  });

  it('to take a value away that an alias repeats', () => {
    const text = churn(
      '  annotations:',
      '    mlops-maturity.io/unit-tests: &where https://ci.acme.io/churn',
      '    a: *where',
    );
    const shared = { reason: 'shared', lines: [6, 7] };
    expect(refusal(text)).toMatchObject(shared);
    expect(refusal(text, { 'unit-tests': null })).toMatchObject(shared);
    expect(refusal(text, { 'unit-tests': null, x: 'z' })).toMatchObject({
      reason: 'shared',
    });
  });

  it('merge keys', () => {
    const text = churn(
      '  labels: &base { a: b }',
      '  annotations:',
      '    <<: *base',
    );
    expect(refusal(text)).toMatchObject({ reason: 'merge-key', lines: [7] });
  });

  it('a key that is said twice, and a file that is no YAML', () => {
    expect(refusal(churn('  name: churn'))).toMatchObject({
      reason: 'duplicate-key',
      lines: [5],
    });
    expect(refusal(`${BLOCK}---\na: [\n`)).toMatchObject({
      reason: 'unreadable',
      lines: [expect.any(Number)],
    });
    expect(refusal(churn('\tannotations: {}'))).toMatchObject({
      reason: 'unreadable',
    });
  });

  it('annotations and metadata that are no maps', () => {
    expect(refusal(churn('  annotations: [a]'))).toMatchObject({
      reason: 'not-a-map',
      lines: [5],
    });
  });

  it('what it cannot read back as it was meant', () => {
    expect(
      refusal(
        churn('  annotations:', '    mlops-maturity.io/unit-tests: !!int 7'),
      ),
    ).toMatchObject({ reason: 'unusual' });
  });

  it('a file in which an alias stands for nothing, in whichever document', () => {
    expect(
      refusal(`${churn()}---\nkind: API\nmetadata: { name: *gone }\n`),
    ).toMatchObject({
      reason: 'unreadable',
      lines: [9],
      message: expect.stringContaining('`*gone`'),
    });
    expect(
      refusal(`${churn()}---\nkind: API\nmetadata: &gone { name: *gone }\n`),
    ).toBeUndefined();
  });
});

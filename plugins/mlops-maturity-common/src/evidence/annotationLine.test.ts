import fc from 'fast-check';
import { parse } from 'yaml';
import { annotationLine } from './annotationLine';

function line(value: string) {
  return annotationLine({ practice: 'unit-tests', value });
}

function valueOf(text: string, version: '1.1' | '1.2') {
  return parse(`metadata:\n  annotations:\n    ${text}\n  name: churn\n`, {
    version,
  }).metadata.annotations['mlops-maturity.io/unit-tests'];
}

describe('annotationLine', () => {
  it.each([
    'https://ci.example.com/churn',
    'https://ci.example.com/churn as of 2026-10-01',
    'component:default/churn',
    'dvc:datasets/churn',
    'code-versioning, unit-tests',
    '4/week',
    '7%',
    '12h',
    'high',
  ])('writes %s as it is', value =>
    expect(line(value)).toBe(`mlops-maturity.io/unit-tests: ${value}`),
  );

  it.each([
    'yes',
    'No',
    'on',
    'y',
    'true',
    'null',
    '~',
    '3',
    '0.95',
    '0777',
    '0x1f',
    '1e3',
    '1_000',
    '12:30:45',
    '2026-10-01',
    '.inf',
    '',
    ' yes',
    '# no',
    'dvc:x # really',
    'see: this',
    '@team',
    '*anchor',
    '&anchor',
    '!tag',
    '%7',
    '[a]',
    '{a: b}',
    '- a',
    "'quoted'",
    '"quoted"',
    '|',
    '>',
    'https://ci.example.com/#a: b',
  ])('quotes %j', value =>
    expect(line(value)).toBe(
      `mlops-maturity.io/unit-tests: ${JSON.stringify(value)}`,
    ),
  );

  it('takes another prefix', () => {
    expect(
      annotationLine({
        annotationPrefix: 'ml.acme.io',
        practice: 'canary-release',
        value: 'no',
      }),
    ).toBe('ml.acme.io/canary-release: "no"');
  });

  it.each(['1.1', '1.2'] as const)(
    'is one line that reads back as the same text in YAML %s, whatever the value',
    version => {
      const value = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(
          'yes',
          'Off',
          '~',
          '1:20',
          '=',
          '<<',
          '\u2028',
          '\u0085',
          '\ufeff',
          '\ud800',
          'a\r\nb',
          '\t',
        ),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.double().map(String),
        fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
      );
      fc.assert(
        fc.property(value, text => {
          const written = line(text);
          expect(written).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
          expect(valueOf(written, version)).toBe(text);
        }),
        { numRuns: 500 },
      );
    },
  );
});

import fc from 'fast-check';
import { scalarText } from '../descriptor/scalarText';

/** Descriptor files as people and programs write them, to be edited. */

const PREFIX = 'mlops-maturity.io';

/** Values that are hard to write, and to read. */
export const valueArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('yes', 'no', 'dvc:data/churn') },
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    '',
    ' ',
    '#',
    '~',
    'null',
    '2026-10-01',
    '12:30:45',
    '0x1f',
    "it's: #so",
    '{a}',
    'a, b',
    '"',
    'tab\there',
    'line\nbreak',
    '\u2028',
    '\ufeff',
    '*alias',
    '&anchor',
    '!tag',
    `https://ci.acme.io/${'long/'.repeat(60)}`,
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .filter(text => !/\{[{%]/.test(text)),
);

const keyArbitrary = fc.constantFrom(
  `${PREFIX}/unit-tests`,
  `${PREFIX}/data-versioning`,
  `${PREFIX}/practices`,
  'github.com/project-slug',
  'backstage.io/techdocs-ref',
  'a.example.com/other',
);

/** A value as somebody wrote it, as the lines of an annotation that begins with its key. */
const writtenArbitrary = fc
  .oneof(
    valueArbitrary.chain(value =>
      fc
        .constantFrom('plain' as const, 'single' as const, 'double' as const)
        .map(
          quotes => (inFlow: boolean) => scalarText(value, { inFlow, quotes }),
        ),
    ),
    fc
      .constantFrom('|', '|-', '|+', '>', '>-', '>+', '>- # why')
      .map(
        header => (inFlow: boolean, indent: string) =>
          inFlow ? 'in-flow' : `${header}\n${indent}  one\n\n${indent}  two`,
      ),
    fc.constantFrom('', 'a b', 'null', '7', '!!str 7', '&unused text', 'one\n'),
  )
  .map(written =>
    typeof written === 'string'
      ? (_: boolean, indent: string) =>
          written === 'one\n' ? `one\n${indent}   two` : written
      : written,
  );

const commentArbitrary = fc.constantFrom(
  '',
  '',
  '',
  ' # why',
  '\t# a\ttab',
  ' #',
);

const entryArbitrary = fc.record({
  key: keyArbitrary,
  quote: fc.constantFrom('', '', '"', "'"),
  written: writtenArbitrary,
  comment: commentArbitrary,
  above: fc.constantFrom('', '', '', '# above', ' '),
});

type Entry = typeof entryArbitrary extends fc.Arbitrary<infer T> ? T : never;

function blockEntries(entries: Entry[], indent: string): string {
  return entries
    .map(({ key, quote, written, comment, above }) => {
      const value = written(false, indent);
      const isBlock = /^[|>]/.test(value);
      const lead = above.trim() ? `${indent}${above}\n` : above && '\n';
      const gap = value === '' ? '' : ' ';
      return `${lead}${indent}${quote}${key}${quote}:${gap}${value}${
        isBlock ? '' : comment
      }\n`;
    })
    .join('');
}

function flowEntries(entries: Entry[], options: FlowOptions): string {
  const { indent, isJson, isMultiline, hasTrailingComma } = options;
  const pairs = entries.map(({ key, quote, written }) => {
    const value = written(true, indent).replace(/[\n]\s*/g, ' ');
    return isJson
      ? `${JSON.stringify(key)}: ${JSON.stringify(value)}`
      : `${quote}${key}${quote}: ${value}`;
  });
  if (pairs.length === 0) {
    return '{}';
  }
  const trailing = hasTrailingComma ? ',' : '';
  return isMultiline
    ? `{\n${indent}  ${pairs.join(`,\n${indent}  `)}${trailing}\n${indent}}`
    : `{ ${pairs.join(', ')}${trailing} }`;
}

interface FlowOptions {
  indent: string;
  isJson: boolean;
  isMultiline: boolean;
  hasTrailingComma: boolean;
}

const documentArbitrary = fc.record({
  entries: fc.uniqueArray(entryArbitrary, {
    selector: ({ key }) => key,
    maxLength: 5,
  }),
  style: fc.constantFrom(
    ...['block', 'block', 'block', 'flow', 'none', 'empty', 'commented'],
    ...['metadata-flow', 'json'],
  ),
  step: fc.constantFrom('  ', '    '),
  isMultiline: fc.boolean(),
  hasTrailingComma: fc.boolean(),
  comment: commentArbitrary,
  /** What stands before and behind the annotations. */
  before: fc.constantFrom(
    '',
    'description: >\n  Who leaves\n\n  and why\n\n',
    'title: "A: title"\n',
    'links:\n  - url: https://acme.io\n',
    'labels: { a: b } # c\n',
  ),
  behind: fc.constantFrom(
    '',
    '\n',
    'tags: [ml]\n',
    '# annotations:\n#   a: b\n',
  ),
  hasSpec: fc.boolean(),
});

type Document = typeof documentArbitrary extends fc.Arbitrary<infer T>
  ? T
  : never;

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

function annotationsText(document: Document, indent: string): string {
  const { entries, style, comment, step } = document;
  const flow = flowEntries(entries, { ...document, indent, isJson: false });
  switch (style) {
    case 'block':
      return entries.length > 0
        ? `${indent}annotations:${comment}\n${blockEntries(
            entries,
            indent + step,
          )}`
        : `${indent}annotations: ~${comment}\n`;
    case 'flow':
      return `${indent}annotations: ${flow}${comment}\n`;
    case 'empty':
      return `${indent}annotations:${comment}\n`;
    case 'commented':
      return `${indent}annotations:${comment}\n${indent}${step}# a: b\n${indent}${step}# c\n`;
    default:
      return '';
  }
}

function documentText(name: string, document: Document): string {
  const { entries, style, step, before, behind, hasSpec } = document;
  const head = 'apiVersion: backstage.io/v1alpha1\nkind: Component\n';
  const spec = hasSpec ? `spec:\n${step}type: ml-model\n` : '';
  if (style === 'json') {
    const flow = flowEntries(entries, {
      ...document,
      indent: '',
      isJson: true,
    });
    return `{"kind": "Component", "metadata": {"name": "${name}", "annotations": ${flow}}}\n`;
  }
  if (style === 'metadata-flow') {
    const flow = flowEntries(entries, {
      ...document,
      indent: step,
      isJson: false,
    });
    const annotations = entries.length > 0 ? `, annotations: ${flow}` : '';
    return `${head}metadata: { name: ${name}${annotations} }\n${spec}`;
  }
  return `${head}metadata:\n${step}name: ${name}\n${indented(
    before,
    step,
  )}${annotationsText(document, step)}${indented(behind, step)}${spec}`;
}

/** A descriptor file that holds `component:default/churn`, among others or alone. */
export const descriptorTextArbitrary: fc.Arbitrary<string> = fc
  .record({
    documents: fc.array(documentArbitrary, { minLength: 1, maxLength: 3 }),
    position: fc.nat(2),
    separator: fc.constantFrom(
      '---\n',
      '--- # next\n',
      '...\n# between\n---\n',
    ),
    lead: fc.constantFrom(
      '',
      '---\n',
      '# A comment\n\n---\n',
      '%YAML 1.2\n---\n',
    ),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    byteOrderMark: fc.boolean(),
    endsWithLineBreak: fc.boolean(),
  })
  .map(file => {
    const { documents, lead, separator, lineBreak } = file;
    const ours = file.position % documents.length;
    const texts = documents.map((document, index) =>
      documentText(index === ours ? 'churn' : `other-${index}`, document),
    );
    const text = (lead + texts.join(separator)).replace(/\n/g, lineBreak);
    const ended = file.endsWithLineBreak ? text : text.replace(/\s+$/, '');
    return (file.byteOrderMark ? '\ufeff' : '') + ended;
  });

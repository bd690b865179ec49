import {
  annotations,
  BLOCK,
  churn,
  edit,
  edited,
  ENTITY,
} from '../__testUtils__/churnDescriptor';
import { editDescriptor } from './editDescriptor';

describe('editDescriptor', () => {
  describe('in a block map', () => {
    it('puts a new key behind the last one under the prefix', () => {
      expect(edited(BLOCK, { 'data-versioning': 'dvc:data/churn' })).toBe(
        BLOCK.replace(
          "'no'\n",
          "'no'\n    mlops-maturity.io/data-versioning: dvc:data/churn\n",
        ),
      );
    });

    it('puts it at the end where there is none under the prefix', () => {
      const before = churn('  annotations:', '    a.io/b: c # why');
      expect(edited(before, { 'unit-tests': 'yes' })).toBe(
        churn(
          '  annotations:',
          '    a.io/b: c # why',
          '    mlops-maturity.io/unit-tests: "yes"',
        ),
      );
    });

    it('changes a value, keeps its quotes and the comment behind it', () => {
      expect(
        edited(BLOCK, {
          'unit-tests': 'https://ci.acme.io/x as of 2026-10-01',
        }),
      ).toBe(BLOCK.replace("'no'", "'https://ci.acme.io/x as of 2026-10-01'"));
    });

    it('removes the line of a key and nothing else', () => {
      expect(edited(BLOCK, { 'unit-tests': null })).toBe(
        BLOCK.replace("    mlops-maturity.io/unit-tests: 'no'\n", ''),
      );
    });

    it('does several edits at once', () => {
      expect(
        edited(BLOCK, {
          'unit-tests': null,
          'data-versioning': 'yes',
          'canary-release': 'no',
          gone: null,
        }),
      ).toBe(
        BLOCK.replace(
          "    mlops-maturity.io/unit-tests: 'no'\n",
          '    mlops-maturity.io/canary-release: "no"\n    mlops-maturity.io/data-versioning: "yes"\n',
        ),
      );
    });

    it('gives the very same text where everything stands there already', () => {
      expect(edit(BLOCK, { 'unit-tests': 'no', other: null })).toMatchObject({
        edited: true,
        text: BLOCK,
        changes: [],
      });
    });

    it('quotes what only YAML 1.2 reads as text', () => {
      const before = churn('  annotations:', '    mlops-maturity.io/x: no');
      expect(edit(before, { x: 'no' })).toMatchObject({
        text: before.replace(': no', ': "no"'),
        changes: [{ key: 'mlops-maturity.io/x', before: 'no', after: 'no' }],
      });
    });

    it.each([
      ['nothing', '', ' "yes"'],
      ['nothing but a comment', ' # todo', ' "yes" # todo'],
      ['a number', ' 7', ' "yes"'],
      ['an alias', ' *x', ' "yes"'],
      ['an anchor nobody uses', ' &y no', ' &y "yes"'],
      ['a tag', ' !!str no # c', ' !!str "yes" # c'],
      ['several lines', ' dvc:a\n      b # c', ' "yes" # c'],
      ['a value on the next line', '\n      no', '\n      "yes"'],
      ['a block scalar', ' |\n      no\n\n', ' "yes"\n\n'],
      ['a commented block scalar', ' >- # c\n      no', ' "yes" # c'],
      ['a tab in its comment', ' no\t# a\tb', ' "yes"\t# a\tb'],
    ])('replaces %s', (_, before, after) => {
      const text = (value: string) =>
        churn(
          '  title: &x A title',
          '  annotations:',
          `    mlops-maturity.io/a:${value}`,
          '    b.io/c: d',
        );
      expect(edited(text(before), { a: 'yes' })).toBe(text(after));
    });

    it('puts a key behind a block scalar, before its blank lines', () => {
      const text = (...added: string[]) =>
        churn('  annotations:', '    a.io/b: |', '      text', ...added, '');
      expect(edited(text(), { x: 'yes' })).toBe(
        text('    mlops-maturity.io/x: "yes"'),
      );
    });

    it('puts a key behind the blank lines that a block scalar keeps', () => {
      const text = (...added: string[]) =>
        churn('  annotations:', '    a.io/b: |+', '      text', '', ...added);
      expect(edited(text(), { x: 'yes' })).toBe(
        text('    mlops-maturity.io/x: "yes"'),
      );
    });

    it('finds quoted keys', () => {
      const text = (value: string) =>
        churn(
          '  "annotations":',
          `    "mlops-maturity.io/a": ${value}`,
          `    'mlops-maturity.io/b' : c`,
        );
      expect(edited(text('d'), { a: 'e' })).toBe(text('e'));
      expect(edited(text('d'), { a: null, b: 'f' })).toBe(
        churn('  "annotations":', "    'mlops-maturity.io/b' : f"),
      );
    });

    it('removes the only annotation together with the map', () => {
      const text = churn(
        '  annotations:',
        '    mlops-maturity.io/a: b',
        '  x: y',
      );
      expect(edited(text, { a: null })).toBe(churn('  x: y'));
    });

    it('leaves an empty map where somebody commented on it', () => {
      expect(
        edited(
          churn(
            '  annotations: # ours',
            '    mlops-maturity.io/a: b',
            '    # c: d',
          ),
          { a: null },
        ),
      ).toBe(churn('  annotations: {} # ours', '    # c: d'));
    });
  });

  describe('where there are no annotations', () => {
    it('makes them behind the head of the metadata', () => {
      expect(
        edited(
          churn('  description: >', '    Who leaves', '', '  tags: [ml]'),
          { a: 'b', c: 'd' },
        ),
      ).toBe(
        churn(
          '  description: >',
          '    Who leaves',
          '  annotations:',
          '    mlops-maturity.io/a: b',
          '    mlops-maturity.io/c: d',
          '',
          '  tags: [ml]',
        ),
      );
    });

    it.each([
      ['nothing', 'annotations:', 'annotations:'],
      ['null', 'annotations: null', 'annotations:'],
      ['a tilde', 'annotations:   ~   # none', 'annotations:   # none'],
      ['an empty map', 'annotations: {} # none', 'annotations: # none'],
      ['an anchor', 'annotations: &a', 'annotations: &a'],
    ])('fills %s', (_, before, after) => {
      expect(edited(churn(`  ${before}`, '  tags: []'), { a: 'b' })).toBe(
        churn(`  ${after}`, '    mlops-maturity.io/a: b', '  tags: []'),
      );
    });

    it('puts them behind the comments of a map that has nothing else', () => {
      const text = (...added: string[]) =>
        churn(
          '  annotations:',
          '      # a: b',
          '',
          '      # c',
          ...added,
          '  tags: []',
        );
      expect(edited(text(), { a: 'b' })).toBe(
        text('      mlops-maturity.io/a: b'),
      );
    });

    it('indents as the file does', () => {
      const text = (added: string) =>
        `kind: Component\nmetadata:\n    name: churn\n${added}    tags: []\n`;
      expect(edited(text(''), { a: 'b' })).toBe(
        text('    annotations:\n        mlops-maturity.io/a: b\n'),
      );
    });
  });

  describe('whatever the bytes around', () => {
    it('keeps carriage returns', () => {
      const crlf = (text: string) => text.replace(/\n/g, '\r\n');
      const added = BLOCK.replace(
        "'no'\n",
        "'no'\n    mlops-maturity.io/x: z\n",
      );
      expect(edited(crlf(BLOCK), { x: 'z' })).toBe(crlf(added));
      expect(edited(crlf(added), { x: null })).toBe(crlf(BLOCK));
      expect(edited(crlf(churn()), { x: 'z' })).toBe(
        crlf(churn('  annotations:', '    mlops-maturity.io/x: z')),
      );
    });

    it.each(['\n', '\r\n'])('keeps a missing last line break (%j)', br => {
      const text = 'kind: Component\nmetadata:\n  name: churn';
      const before = text.replace(/\n/g, br);
      const after = `${text}\n  annotations:\n    mlops-maturity.io/x: z`;
      expect(edited(before, { x: 'z' })).toBe(after.replace(/\n/g, br));
      expect(edited(after.replace(/\n/g, br), { x: null })).toBe(before);
    });

    it('keeps a byte order mark', () => {
      expect(edited(`\ufeff${BLOCK}`, { 'unit-tests': null })).toBe(
        `\ufeff${edited(BLOCK, { 'unit-tests': null })}`,
      );
    });

    it('keeps lines of any length', () => {
      const long = churn(
        '  annotations:',
        `    a.io/b: ${'word '.repeat(900)}`,
      );
      const value = `https://ci.acme.io/${'x'.repeat(1500)}`;
      const after = edited(long, { x: value });
      expect(after).toContain(`\n    mlops-maturity.io/x: ${value}\n`);
      expect(edited(after, { x: null })).toBe(long);
    });
  });

  describe('in a file of several documents', () => {
    const other = churn('  annotations: { a: b }').replace('churn', 'other');
    const text = `# Ours\n---\n${other}---\n# The model\n${BLOCK}...\n---\n${other.replace(
      'Component',
      'Resource',
    )}`;

    it('edits the one of that kind, namespace and name', () => {
      expect(edited(text, { x: 'z' })).toBe(
        text.replace("'no'\n", "'no'\n    mlops-maturity.io/x: z\n"),
      );
      const elsewhere = BLOCK.replace(
        'name: churn',
        'name: churn\n  namespace: Fraud',
      );
      expect(
        editDescriptor({
          text: `${BLOCK}---\n${elsewhere}`,
          entity: 'Component:fraud/CHURN',
          annotations: annotations({ x: 'z' }),
        }),
      ).toMatchObject({
        text: `${BLOCK}---\n${edited(BLOCK, { x: 'z' }).replace(
          'name: churn',
          'name: churn\n  namespace: Fraud',
        )}`,
      });
    });

    it('hands back that document alone, and what changed in it', () => {
      expect(
        edit(text, { x: 'z', 'unit-tests': null, other: null }),
      ).toMatchObject({
        changes: [
          { key: 'mlops-maturity.io/unit-tests', before: 'no' },
          { key: 'mlops-maturity.io/x', after: 'z' },
        ],
        document: {
          entity: ENTITY,
          line: 10,
          before: `---\n# The model\n${BLOCK}...\n---\n`,
          after: expect.stringContaining('mlops-maturity.io/x: z'),
        },
      });
    });
  });
});

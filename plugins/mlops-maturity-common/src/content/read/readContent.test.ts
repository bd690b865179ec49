import fc from 'fast-check';
import path from 'node:path';
import { listContentSources } from '../../../scripts/contentSources';
import { builtinContent } from '../builtinContent';
import { ContentSource, readContent } from './readContent';

const sources = listContentSources(path.resolve(__dirname, '../../..'));

const own = (id: string, more = '') => `area: ours
title: Ours
description: What we ask for beside the rest.
practices:
  - id: ${id}
    title: Title of ${id}
    failingTitle: Not ${id}
    why: Because.
    how: [First, Second]
    evidence: A link.
    example: https://example.com/${id}
    base: visibility
    effort: { size: 1, days: { platformExists: 1, platformMissing: 2 } }
    lifetimeDays: 365
${more}`;

const model = (id: string, practice: string) => `id: ${id}
version: 1.0.0
title: Ours
description: Ours.
levels:
  - { number: 0, name: Zero, meaning: Nothing }
  - { number: 1, name: One, meaning: Something }
combine: single
floor: 0
areas:
  - id: all
    title: All
    requirements: [{ practice: ${practice}, level: 1 }]
`;

const sourceOf = (
  kind: ContentSource['kind'],
  file: string,
  text: string,
): ContentSource => ({ kind, file, text });

describe('readContent', () => {
  it('reads files that refer to one another, in any order', () => {
    const reading = readContent([
      sourceOf('model', 'm.yaml', model('m', 'x-b')),
      sourceOf(
        'practices',
        'a.yaml',
        own('x-a', '    prerequisites: [x-b, unit-tests]\n'),
      ),
      sourceOf('practices', 'b.yaml', own('x-b')),
    ]);
    expect(reading.errors.map(error => error.message)).toEqual([
      'No practice is called `unit-tests`.',
    ]);
    expect(reading.content.practices.map(({ id }) => id)).toEqual([
      'x-a',
      'x-b',
    ]);
    expect(reading.content.models.map(({ id }) => id)).toEqual(['m']);
    expect(reading.content.practiceAreas).toEqual([
      expect.objectContaining({ id: 'ours', practices: ['x-a', 'x-b'] }),
    ]);
  });

  it("adds an organisation's own files to what there is", () => {
    const { content, errors } = readContent(
      [
        sourceOf(
          'practices',
          'a.yaml',
          own('x-a', '    prerequisites: [unit-tests]\n'),
        ),
        sourceOf('practices', 'b.yaml', own('b')),
        sourceOf('model', 'm.yaml', model('ours', 'x-a')),
        sourceOf('model', 'n.yaml', model('broken', 'x-q')),
        sourceOf('model', 'five.yaml', model('five-stage', 'unit-tests')),
      ],
      { base: builtinContent },
    );
    expect(errors.map(error => `${error.file}: ${error.message}`)).toEqual([
      "b.yaml: The id `b` of an organisation's own practice does not start with `x-`.",
      'n.yaml: No practice is called `x-q`.',
    ]);
    expect(content.practices).toHaveLength(builtinContent.practices.length + 1);
    expect(content.models.map(({ id }) => id)).toContain('ours');
    expect(content.models.find(({ id }) => id === 'five-stage')?.combine).toBe(
      'single',
    );
  });

  it('takes the first of two models of one id', () => {
    const { content, errors } = readContent(
      [
        sourceOf('model', 'one.yaml', model('ours', 'unit-tests')),
        sourceOf('model', 'two.yaml', model('ours', 'drift-alerts')),
      ],
      { base: builtinContent },
    );
    expect(errors).toEqual([
      expect.objectContaining({
        file: 'two.yaml',
        message: 'The model id `ours` is also that of one.yaml.',
      }),
    ]);
    expect(JSON.stringify(content.models)).toContain('"practice":"unit-tests"');
  });

  it('never throws, whatever becomes of the text', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.nat(200),
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom('&a', '*a', '!!x', '{', '[', '- ', '\t', ': ', '~'),
        ),
      )
      .map(([{ kind, file, ...source }, at, length, insert]): ContentSource => {
        // A part is enough, and keeps the test quick however long the files grow.
        const text = source.text.slice(0, 4_000);
        const start = at % text.length;
        return {
          kind,
          file,
          text: text.slice(0, start) + insert + text.slice(start + length),
        };
      });
    fc.assert(
      fc.property(damaged, broken => {
        const { errors, warnings } = readContent([broken]);
        const lines = broken.text.split('\n').length;
        const odd = [...errors, ...warnings].filter(
          ({ line, column, message, remedy }) =>
            !(line >= 1 && line <= lines + 1 && column >= 1) ||
            !/\.$/.test(message) ||
            !/[.?]$/.test(remedy),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on data of any shape', () => {
    const values = fc.anything({
      values: [
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom('id', 'areas', 'practices', 'levels', null),
      ],
      key: fc.constantFrom(
        'id',
        'areas',
        'practices',
        'measures',
        'levels',
        'appliesTo',
        'facts.serving',
        '$not',
        'requirements',
        'how',
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('model', 'practices', 'measures'),
        values,
        (kind, value) => {
          const text = JSON.stringify(value) ?? '';
          const { errors } = readContent([sourceOf(kind, 'any.yaml', text)]);
          expect(errors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

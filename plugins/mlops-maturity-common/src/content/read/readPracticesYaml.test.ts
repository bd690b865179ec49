import { readPracticesYaml, ReadPracticesOptions } from './readPracticesYaml';

const practice = (id: string, more = '') => `  - id: ${id}
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

const file = (...practices: string[]) => `area: trust
title: Trust
description: How others come to rely on a model.
practices:
${practices.join('')}`;

function read(text: string, options: Partial<ReadPracticesOptions> = {}) {
  const { value, errors } = readPracticesYaml(text, {
    file: 'trust.yaml',
    ...options,
  });
  return {
    kept: value?.practices.map(({ id }) => id),
    errors: errors.map(({ path, message, remedy }) =>
      [path, message, remedy].join(' | '),
    ),
  };
}

describe('readPracticesYaml', () => {
  it('reads a sound file and fills in what may be left out', () => {
    const { value, errors } = readPracticesYaml(file(practice('model-card')), {
      file: 'trust.yaml',
    });
    expect(errors).toEqual([]);
    expect(value).toMatchObject({ area: 'trust', title: 'Trust' });
    expect(value?.practices[0]).toMatchObject({
      id: 'model-card',
      accepts: ['yes-no', 'url', 'entity', 'tool'],
      prerequisites: [],
      implies: [],
      shownBy: [],
      hintedBy: [],
      attestationCanBeBacked: true,
    });
  });

  it.each([
    ['base: visibility', 'base: visable', '`base` cannot be `visable`.'],
    ['size: 1', 'size: 3', 'Write one of `1`, `2`, `5`, `8`, `13`.'],
    ['why: Because.', "why: ' '", '`why` is empty.'],
    ['[First, Second]', '[First]', '`how` is too short. | Give at least 2'],
    ['lifetimeDays: 365', 'lifetimeDays: 0', 'too small. | Write more than 0.'],
    ['lifetimeDays: 365', 'lifetimeDays: 1.5', 'must be a whole number.'],
    ['lifetimeDays: 365', 'lifetime: 1', '`lifetime` is not known here.'],
    [
      'title: Title of a',
      `title: ${'x'.repeat(81)}`,
      '`title` is too long. | Give at most 80 characters.',
    ],
    ['id: a', 'id: A b', 'It must be kebab-case'],
  ])(
    'leaves out a broken practice and keeps the others: %s → %s',
    (part, by, message) => {
      const text = file(practice('a').replace(part, by), practice('sound'));
      const { kept, errors } = read(text);
      expect(kept).toEqual(['sound']);
      expect(errors.join()).toContain(message);
      expect(errors.join()).not.toContain('[sound]');
    },
  );

  it.each([
    [
      '{ annotaton: x/y }',
      'shownBy[0].annotaton | `annotaton` is not known here. | Did you mean `annotation`?',
    ],
    [
      '{ owner: members }',
      'shownBy[0].owner | `owner` cannot be `members`. | Write `has-members`.',
    ],
    [
      '{ annotation: x/y, field: spec.type }',
      'Item 1 of `shownBy` mixes keys that do not go together.',
    ],
    [
      '{ field: status.items }',
      'shownBy[0].field | `field` is `status.items`, which cannot be read.',
    ],
    [
      '{ relation: dependsOn, nameContains: [drift] }',
      'proves nothing. | Move the sign to hintedBy.',
    ],
    ['{ annotation: backstage.io/techdocs-ref }', 'Move it to hintedBy.'],
  ])('refuses the sign %s', (sign, message) => {
    const { kept, errors } = read(
      file(practice('a', `    shownBy: [${sign}]\n`), practice('sound')),
    );
    expect(kept).toEqual(['sound']);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('leaves out practices whose id cannot stand', () => {
    const measures = [
      {
        id: 'label-latency',
        title: 'Label latency',
        definition: 'x',
        form: 'duration' as const,
        better: 'lower' as const,
        example: '2d',
      },
    ];
    const { kept, errors } = read(
      file(
        practice('serving'),
        practice('label-latency'),
        practice('a'),
        practice('a'),
      ),
      { measures },
    );
    expect(kept).toEqual(['a']);
    expect(errors).toEqual([
      'practices[serving].id | The id `serving` is taken by a reserved word. | Give the practice an id of its own.',
      'practices[label-latency].id | The id `label-latency` is taken by a measure. | Give the practice an id of its own.',
      'practices[a].id | The id `a` is taken by another practice. | Give the practice an id of its own.',
    ]);
  });

  it("asks for x- before an organisation's own ids", () => {
    const { kept, errors } = read(file(practice('a'), practice('x-b')), {
      own: true,
    });
    expect(kept).toEqual(['x-b']);
    expect(errors[0]).toContain('Call it `x-a`');
  });

  it('reports references to nothing, to itself and in circles, and leaves nothing out', () => {
    const { kept, errors } = read(
      file(
        practice('unit-tests', '    prerequisites: [unit-tests]\n'),
        practice('load-tests', '    prerequisites: [unit-test, magic]\n'),
        practice('chicken', '    prerequisites: [egg]\n'),
        practice('egg', '    prerequisites: [chicken]\n'),
        practice('whole', '    implies: [unit-tests]\n'),
      ),
      { practices: [] },
    );
    expect(kept).toHaveLength(5);
    expect(errors).toEqual([
      'practices[unit-tests].prerequisites[0] | `unit-tests` names itself under `prerequisites`. | Remove it.',
      'practices[load-tests].prerequisites[0] | No practice is called `unit-test`. | Did you mean `unit-tests`?',
      'practices[load-tests].prerequisites[1] | No practice is called `magic`. | Remove it.',
      'practices[chicken].prerequisites | `prerequisites` run in a circle: chicken → egg → chicken. | Remove one of the links.',
      'practices[egg].prerequisites | `prerequisites` run in a circle: egg → chicken → egg. | Remove one of the links.',
    ]);
  });

  it('asks for a bound exactly where a measure is accepted', () => {
    const accepts = '    accepts: [measure]\n';
    const { errors } = read(
      file(
        practice('a', accepts),
        practice('b', '    bound: { atMost: 7% }\n'),
        practice('c', `${accepts}    bound: { atMost: few }\n`),
        practice('d', `${accepts}    bound: { atLeast: 4/week }\n`),
      ),
    );
    expect(errors).toEqual([
      expect.stringContaining('practices[a].accepts | `a` accepts a measure'),
      expect.stringContaining('practices[b].bound | `b` states a bound but'),
      expect.stringContaining(
        'practices[c].bound | The bound of `c` is no measure',
      ),
    ]);
  });

  it.each(['', 'a: [', 'area: x', 'practices: none', '[]'])(
    'gives errors and no value for %j',
    text => {
      const { kept, errors } = read(text);
      expect(kept).toBeUndefined();
      expect(errors.length).toBeGreaterThan(0);
    },
  );
});

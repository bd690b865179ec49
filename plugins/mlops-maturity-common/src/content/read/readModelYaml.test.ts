import { readModelYaml } from './readModelYaml';

const SOUND = `id: acme
version: 1.0.0
title: Acme's model
description: Two rows of three steps.
levels:
  - { number: 1, name: One, meaning: First }
  - { number: 2, name: Two, meaning: Second }
  - { number: 3, name: Three, meaning: Third }
combine: sum
threshold: 2/3
floor: 1
minimumGrades: { 3: backed }
appliesTo:
  type: { $in: [ml-model, ml-service] }
areas:
  - id: tests
    title: Tests
    requirements:
      - { practice: unit-tests, level: 2 }
      - { practice: integration-tests, level: 3 }
  - id: data
    title: Data
    appliesWhen: { facts.trained-here: yes }
    requirements:
      - { practice: data-versioning, level: 2, weight: 1/2 }
      - practice: full-lineage
        level: 3
        appliesWhen: { $not: { facts.serving: none } }
`;

const POINTS = `id: points
version: 1.0.0
title: Points
description: A test has two rungs.
levels:
  - { number: 0, name: None, meaning: First }
  - { number: 1, name: Some, meaning: Second }
leaf: points
combine: minimum
floor: 0
bands:
  - { level: 0, upTo: 1/2 }
  - { level: 1, upTo: 1 }
areas:
  - id: data
    title: Data
    requirements:
      - { practice: data-versioning, level: 1, test: versions }
      - { practice: full-lineage, level: 2, test: versions }
`;

/** Each error as `word it points at | message remedy`. */
function errorsOf(text: string): string[] {
  const lines = text.split('\n');
  return readModelYaml(text, { file: 'acme.yaml' }).errors.map(
    ({ line, column, message, remedy }) => {
      const [pointedAt] = lines[line - 1].slice(column - 1).split(' ');
      return `${pointedAt} | ${message} ${remedy}`;
    },
  );
}

/** The errors of a model in which one part is replaced by another. */
function broken(part: string, by: string, sound = SOUND): string[] {
  expect(sound).toContain(part);
  const text = sound.replace(part, by);
  expect(readModelYaml(text, { file: 'acme.yaml' }).value).toBeUndefined();
  return errorsOf(text);
}

describe('readModelYaml', () => {
  it('reads a sound model and fills in what may be left out', () => {
    const { value, errors, warnings } = readModelYaml(SOUND, { file: 'x' });
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({
        line: 26,
        message: expect.stringContaining('every requirement is conditional'),
      }),
    ]);
    expect(value).toMatchObject({
      id: 'acme',
      leaf: 'ladder',
      words: { level: 'level', area: 'area' },
      minimumGrades: { 3: 'backed' },
    });
    expect(value?.areas[0].requirements?.[0]).toEqual({
      practice: 'unit-tests',
      level: 2,
      compulsory: false,
      weight: 1,
    });
    expect(errorsOf(POINTS)).toEqual([]);
  });

  it.each([
    [
      'combine: sum',
      'combine: summ',
      'summ | `combine` cannot be `summ`. Did you mean `sum`?',
    ],
    [
      'combine: sum',
      'combine: magic',
      'magic | `combine` cannot be `magic`. Write one of `sum`, `capped-mean`, `minimum`, `single`.',
    ],
    [
      'combine: sum\n',
      '',
      'id: | `combine` is missing. Add it as one of `sum`, `capped-mean`, `minimum`, `single`.',
    ],
    [
      "title: Acme's model",
      "titel: Acme's model",
      'titel: | `titel` is not known here. Did you mean `title`?',
    ],
    [
      'version: 1.0.0',
      'version: 1',
      "1 | `version` must be text. Put the value in quotes: `'1'`.",
    ],
    [
      'version: 1.0.0',
      'version: "1"',
      '"1" | `version` is `1`, which cannot be read. It must be a version such as 1.0.0.',
    ],
    [
      'threshold: 2/3',
      'threshold: 0.5',
      '0.5 | `threshold` is `0.5`, which cannot be read. It must be a whole number, or a fraction such as 2/3.',
    ],
    [
      'threshold: 2/3',
      'threshold: 3/2',
      '3/2 | The threshold is 3/2. Write more than 0 and at most 1, for instance `2/3`.',
    ],
    [
      'threshold: 2/3',
      'threshold: 0',
      '0 | The threshold is 0. Write more than 0 and at most 1, for instance `2/3`.',
    ],
    [
      'weight: 1/2',
      'weight: 0/2',
      '0/2 | A weight of 0/2 counts for nothing. Write more than 0, or leave the part out of the model.',
    ],
    [
      'floor: 1',
      'floor: 0',
      '0 | The floor 0 is not one of the levels. Name the level of a subject of which nothing is met, usually the lowest.',
    ],
    [
      'number: 3, name',
      'number: 2, name',
      '2, | Level 2 comes after level 2. List the levels from the lowest to the highest, each number once.',
    ],
    [
      'unit-tests, level: 2',
      'unit-tests, level: 1',
      '1 | `unit-tests` is placed at level 1, which is no level above the floor. Place it at one of 2, 3.',
    ],
    [
      'unit-tests, level: 2',
      'unit-tests, level: 4',
      '4 | `unit-tests` is placed at level 4, which is no level above the floor. Place it at one of 2, 3.',
    ],
    [
      '{ 3: backed }',
      '{ 7: backed }',
      '7: | No requirement can stand at level 7. Give minimum grades for 2, 3 only.',
    ],
    [
      '{ 3: backed }',
      '{ 3: bakced }',
      'bakced | `3` cannot be `bakced`. Did you mean `backed`?',
    ],
    [
      '{ 3: backed }',
      '{ top: backed }',
      'top: | The key `top` cannot be read. Correct or remove it.',
    ],
    [
      'practice: integration-tests',
      'practice: unit-tests',
      'unit-tests, | `unit-tests` is required twice, first in the area `tests`. Keep one of the two: a practice stands once in a model.',
    ],
    [
      'id: data',
      'id: tests',
      'tests | A second area has the id `tests`. Give every area an id of its own.',
    ],
    [
      'level: 2 }',
      'level: 2, test: a }',
      'test: | `test` means nothing unless the model says `leaf: points`. Remove it, or add `leaf: points` to the model.',
    ],
    [
      'combine: sum',
      'combine: sum\nbands: [{ level: 1, upTo: 1 }]',
      'bands: | `bands` mean nothing unless the model says `leaf: points`. Remove them, or add `leaf: points` to the model.',
    ],
  ])('%s → %s', (part, by, message) => {
    expect(broken(part, by)).toEqual([message]);
  });

  it.each([
    [
      '{ facts.trained-here: yes }',
      '{ facts.traind-here: yes }',
      'facts.traind-here: | `facts.traind-here` is nothing that a subject can be told apart by. Did you mean `facts.trained-here`?',
    ],
    [
      '{ facts.trained-here: yes }',
      '{ trained-here: yes }',
      'trained-here: | `trained-here` is nothing that a subject can be told apart by. Did you mean `facts.trained-here`?',
    ],
    [
      '{ facts.trained-here: yes }',
      '{ facts: { trained-here: yes } }',
      expect.stringContaining('facts: | `facts` is nothing'),
    ],
    [
      '{ facts.trained-here: yes }',
      '{ facts.trained-here: true }',
      'true | `true` is not a value of the fact `trained-here`. Its values are `yes`, `no`.',
    ],
    [
      '{ facts.serving: none }',
      '{ facts.serving: onlin }',
      'onlin | `onlin` is not a value of the fact `serving`. Did you mean `online`?',
    ],
    [
      '{ facts.serving: none }',
      '{ facts.serving: { $in: [online, btch] } }',
      'btch] | `btch` is not a value of the fact `serving`. Did you mean `batch`?',
    ],
    [
      '{ facts.serving: none }',
      '{ facts.serving: { $exists: true } }',
      expect.stringContaining('can only be compared with its values'),
    ],
    [
      '{ facts.serving: none }',
      '{ tags: ml }',
      'ml | `tags` is a list, so it is never equal to a value. Write `tags: { $contains: <tag> }`.',
    ],
    [
      '{ facts.serving: none }',
      '{ type: { $contains: ml } }',
      expect.stringContaining('This comparison cannot be read.'),
    ],
    [
      '{ $in: [ml-model, ml-service] }',
      '{ $on: [ml-model, ml-service] }',
      expect.stringContaining('{ | This comparison cannot be read.'),
    ],
    [
      '$not: { facts.serving: none }',
      '$nor: { facts.serving: none }',
      '{ | `$nor` is not an operator. Write `$all`, `$any` or `$not`, or the name of a field.',
    ],
    [
      '$not: { facts.serving: none }',
      '$not: { facts.serving: none }, kind: api',
      '{ | `$all`, `$any` and `$not` stand alone. Combine the parts with `$all`.',
    ],
    [
      '$not: { facts.serving: none }',
      '$any: { facts.serving: none }',
      '{ | `$any` takes a list of predicates. Write `$any: [{ … }, { … }]`.',
    ],
    [
      '{ $not: { facts.serving: none } }',
      'always',
      'always | This is not a condition on subjects. Write a mapping such as `type: ml-model` or `facts.serving: online`.',
    ],
  ])('a condition %s → %s', (part, by, message) => {
    expect(broken(part, by)).toEqual([message]);
  });

  it('accepts conditions over every field of a subject', () => {
    const text = SOUND.replace(
      '{ facts.trained-here: yes }',
      '{ $all: [{ kind: Component }, { $any: [{ tags: { $contains: ml } }, { lifecycle: { $exists: true } }] }, { type: { $hasPrefix: ml- } }] }',
    );
    expect(errorsOf(text)).toEqual([]);
  });

  it('asks for flat areas where areas are added or counted together', () => {
    const nested = SOUND.replace(
      / {4}requirements:\n {6}- \{ practice: unit-tests[^]*?(?= {2}- id: data)/,
      '    areas:\n      - id: inner\n        title: Inner\n        requirements:\n          - { practice: unit-tests, level: 2 }\n',
    );
    expect(errorsOf(nested)).toEqual([
      'areas: | Under `combine: sum` an area has no areas of its own. Move its requirements up into it, or combine in another way.',
    ]);
    expect(
      errorsOf(nested.replace('combine: sum', 'combine: capped-mean')),
    ).toEqual([]);
  });

  it('refuses an area with nothing or with both kinds of content', () => {
    expect(
      broken(
        'combine: sum',
        'combine: capped-mean',
        `${SOUND}  - id: empty\n    title: Empty\n`,
      ),
    ).toEqual([
      'id: | The area `empty` has nothing in it. Give it either `areas` or `requirements`.',
    ]);
  });

  it.each([
    [
      'bands:\n  - { level: 0, upTo: 1/2 }\n  - { level: 1, upTo: 1 }\n',
      '',
      expect.stringContaining('a score needs bands'),
    ],
    ['upTo: 1/2 }', 'upTo: 2 }', expect.stringContaining('not above the one')],
    [
      'upTo: 1 }',
      'upTo: 3/4 }',
      '3/4 | The bands end at 3/4, and an area can score 1. Let the last band reach up to 1.',
    ],
    [
      'level: 1, upTo',
      'level: 5, upTo',
      expect.stringContaining('which does not exist'),
    ],
    [', test: versions', '', expect.stringContaining('belongs to no test')],
    ['level: 2, test', 'level: 1, test', expect.stringContaining('already')],
    [
      'level: 2, test',
      'level: 3, test',
      expect.stringContaining('a test has rungs 1 and 2 only'),
    ],
  ])('points: %s → %s', (part, by, message) => {
    expect(broken(part, by, POINTS)).toEqual([message]);
  });

  it('checks that practices exist where it is told which there are', () => {
    const { value, errors } = readModelYaml(SOUND, {
      file: 'acme.yaml',
      practices: [],
    });
    expect(value).toBeUndefined();
    expect(errors).toHaveLength(4);
    expect(errors[0]).toMatchObject({
      line: 19,
      column: 21,
      path: 'areas[tests].requirements[unit-tests].practice',
      message: 'No practice is called `unit-tests`.',
    });
  });

  it.each([
    ['', 'The file is empty. Write a mapping of keys to values.'],
    ['- 1', 'The file must be a mapping'],
    ['a: [', 'close every bracket'],
    ['a: 1\na: 2', 'a: | The YAML cannot be read: A key occurs twice.'],
    ['a:\n\t- x', 'Indent with spaces.'],
    ['a: 1\n---\nb: 2', 'The file holds several documents.'],
    ['a: *nobody', 'a value that starts with `*` needs quotes'],
    ['a: x: y', 'The YAML cannot be read: Nested mappings'],
  ])('says what is wrong with %j', (text, message) => {
    expect(errorsOf(text).join()).toContain(message);
  });
});

import { parseDescriptors } from './parseDescriptors';

const ENTITY = [
  'apiVersion: backstage.io/v1alpha1',
  'kind: Component',
  'metadata: { name: churn }',
].join('\n');

const parse = (text: string, named = true) =>
  parseDescriptors(text, { file: 'f.yaml', named });

describe('parseDescriptors', () => {
  it('reads every document, with its ref and place', () => {
    const { descriptors, errors } = parse(
      `# first\n${ENTITY}\n---\n${ENTITY.replace('churn', 'Second')}\n---\n`,
    );
    expect(errors).toEqual([]);
    expect(
      descriptors.map(({ ref, position }) => [ref, position.line]),
    ).toEqual([
      ['component:default/churn', 2],
      ['component:default/second', 6],
    ]);
  });

  it('goes on after a document that cannot be read', () => {
    const { descriptors, errors } = parse(`a: [\n---\n${ENTITY}\n---\nb: *c\n`);
    expect(descriptors).toHaveLength(1);
    expect(errors).toEqual([
      {
        file: 'f.yaml',
        line: expect.any(Number),
        message: expect.stringMatching(/^This is not YAML: /),
      },
      {
        file: 'f.yaml',
        line: 7,
        message: expect.stringMatching(
          /^This is not YAML: |^This cannot be read/,
        ),
      },
    ]);
  });

  it.each([
    ['a list', '- a\n', 'apiVersion, kind, metadata.name'],
    ['a text', 'hello\n', 'apiVersion, kind, metadata.name'],
    ['no metadata', 'apiVersion: a/v1\nkind: B\n', 'metadata.name'],
    [
      'a number for a name',
      'apiVersion: a/v1\nkind: B\nmetadata: { name: 12 }\n',
      'metadata.name as text, in quotes where it is a number',
    ],
    [
      'a list for a namespace',
      'apiVersion: a/v1\nkind: B\nmetadata: { name: a, namespace: [b] }\n',
      'metadata.namespace must be text',
    ],
  ])('complains of %s in a named file', (_, text, message) => {
    const { descriptors, errors } = parse(text);
    expect(descriptors).toEqual([]);
    expect(errors).toEqual([
      { file: 'f.yaml', line: 1, message: expect.stringContaining(message) },
    ]);
  });

  it('passes over what is not meant for the catalog in a file that was found', () => {
    const manifest = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n';
    expect(parse(`${manifest}---\n- 1\n---\n${ENTITY}\n`, false)).toEqual({
      descriptors: [
        expect.objectContaining({ ref: 'component:default/churn' }),
      ],
      errors: [],
    });
    const { errors } = parse(ENTITY.replace('name', 'title'), false);
    expect(errors).toHaveLength(1);
  });

  it.each(['', '\n', '# nothing\n', '---\n---\n'])(
    'reads nothing of %j',
    text => {
      expect(parse(text)).toEqual({ descriptors: [], errors: [] });
    },
  );

  it('finds annotations, also through aliases', () => {
    const { descriptors } = parse(
      [
        ENTITY.replace('{ name: churn }', '\n  name: churn'),
        '  annotations: &all',
        '    "a/b": x',
        '    a/text: |',
        '      long',
        '    a/empty:',
        'spec: { also: *all }',
      ].join('\n'),
    );
    const place = (key: string) => descriptors[0].annotationPlace(key);
    expect(place('a/b')).toEqual({
      start: { line: 6, column: 5 },
      end: { line: 6, column: 13 },
      isLine: true,
    });
    expect(place('a/text')).toMatchObject({ isLine: false });
    expect(place('a/empty')).toMatchObject({ start: { line: 9, column: 5 } });
    expect(place('a/absent')).toBeUndefined();
  });

  it('does not multiply by aliases what a descriptor is', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [to, from] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg']) {
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    const { descriptors, errors } = parse(`${ENTITY}\n${bomb.join('\n')}\n`);
    expect(descriptors).toEqual([]);
    expect(errors[0].message).toMatch(/^This cannot be read: .*alias/i);
  });
});

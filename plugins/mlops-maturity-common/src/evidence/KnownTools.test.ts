import { BUILTIN_TOOLS } from './builtinTools';
import { TOOL_PHASES } from './KnownTool';
import { BUILTIN_KNOWN_TOOLS, createKnownTools } from './KnownTools';
import { parseAnnotationValue } from './parseAnnotationValue';

const words = BUILTIN_TOOLS.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

describe('BUILTIN_TOOLS', () => {
  it('has tools of every phase, each with a title', () => {
    expect(new Set(BUILTIN_TOOLS.map(({ phase }) => phase))).toEqual(
      new Set(TOOL_PHASES),
    );
    expect(BUILTIN_TOOLS.filter(({ title }) => !title)).toEqual([]);
    expect(BUILTIN_TOOLS.length).toBeGreaterThan(150);
  });

  it('gives every word to one tool', () => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('holds only words that the grammar reads as tools', () => {
    expect(
      words.filter(
        word => parseAnnotationValue(`${word}:churn`).type !== 'tool',
      ),
    ).toEqual([]);
  });
});

describe('createKnownTools', () => {
  it.each([
    ['dvc', 'dvc'],
    ['MLflow', 'mlflow'],
    ['gx', 'great-expectations'],
    ['great_expectations', 'great-expectations'],
    ['k8s', 'kubernetes'],
  ])('finds %s', (word, id) =>
    expect(BUILTIN_KNOWN_TOOLS.find(word)?.id).toBe(id),
  );

  it.each([
    ['mlfow', 'mlflow'],
    ['granfana', 'grafana'],
    ['promtheus', 'prometheus'],
  ])('knows that %s means %s', (word, id) =>
    expect(BUILTIN_KNOWN_TOOLS.nearest(word)).toBe(id),
  );

  it.each(['driftomatic', 'TODO', 'spreadsheet'])(
    'does not guess what %s means',
    word => expect(BUILTIN_KNOWN_TOOLS.nearest(word)).toBeUndefined(),
  );

  it("takes up a portal's own tools, which outrank the built-in ones", () => {
    const tools = createKnownTools([
      { id: 'Driftomatic', title: 'Driftomatic', phase: 'monitoring' },
      { id: 'dvc', title: 'Our DVC', phase: 'versioning', aliases: ['gx'] },
    ]);
    expect(tools.find('driftomatic')?.title).toBe('Driftomatic');
    expect(tools.find('dvc')?.title).toBe('Our DVC');
    expect(tools.find('gx')?.title).toBe('Our DVC');
    expect(tools.tools).toHaveLength(BUILTIN_TOOLS.length + 1);
    expect(BUILTIN_KNOWN_TOOLS.find('driftomatic')).toBeUndefined();
  });
});

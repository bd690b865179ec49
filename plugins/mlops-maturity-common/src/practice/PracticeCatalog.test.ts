import { practice } from '../__testUtils__/miniature';
import { testCatalog, testMeasures } from '../__testUtils__/practices';
import { builtinContent } from '../content';
import { createPracticeCatalog } from './PracticeCatalog';
import type { DescriptorSign } from './Practice';

describe('createPracticeCatalog', () => {
  it('gives practices by id and in order', () => {
    const catalog = createPracticeCatalog({
      practices: [practice('b'), practice('a')],
    });
    expect(catalog.practices.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(catalog.get('a')).toEqual(practice('a'));
    expect(catalog.has('a')).toBe(true);
    expect(catalog.get('c')).toBeUndefined();
    expect(catalog.has('constructor')).toBe(false);
    expect(catalog.problems).toEqual([]);
  });

  it('takes the shipped practices and measures as they are', () => {
    const { practices, measures, problems } =
      createPracticeCatalog(builtinContent);
    expect(problems).toEqual([]);
    expect(practices).toEqual(builtinContent.practices);
    expect(measures).toEqual(builtinContent.measures);
  });

  it('says what each name under the prefix stands for', () => {
    const types = (name: string) => testCatalog.names.get(name)?.type;
    expect(types('unit-tests')).toBe('practice');
    expect(types('model-lead-time')).toBe('measure');
    expect(types('criticality')).toBe('fact');
    expect(types('practices')).toBe('practice-list');
    expect(types('assess')).toBe('assess');
    expect(types('shed')).toBeUndefined();
  });

  it('indexes signs by the place they are seen in', () => {
    expect(testCatalog.shownBy.annotations.get('tekton.dev/cicd')).toEqual([
      'unit-tests',
    ]);
    expect(testCatalog.shownBy.fields).toEqual([
      {
        path: 'spec.lifecycle',
        segments: ['spec', 'lifecycle'],
        practices: ['documented-lifecycle'],
      },
    ]);
    expect(testCatalog.shownBy.relations.get('dependsOn')).toEqual([
      {
        practice: 'full-lineage',
        kind: 'resource',
        types: new Set(['dataset', 'feature-store']),
      },
    ]);
    expect(testCatalog.shownBy.ownerHasMembers).toEqual(['ownership']);
    expect(testCatalog.hintedBy.ownerHasMembers).toEqual([]);
  });
});

describe('createPracticeCatalog, of broken practices', () => {
  function problemsOf(options: Parameters<typeof createPracticeCatalog>[0]) {
    const { problems, practices } = createPracticeCatalog(options);
    return {
      problems: problems.map(({ id, message }) => `${id}: ${message}`),
      ids: practices.map(({ id }) => id),
    };
  }

  it('leaves out a second practice of the same id and one whose name is taken', () => {
    expect(
      problemsOf({
        practices: [
          practice('a'),
          practice('a', { title: 'Another' }),
          practice('criticality'),
          practice('practices'),
          practice('model-lead-time'),
          practice('b'),
        ],
        measures: [...testMeasures, { ...testMeasures[0], id: 'assess' }],
      }),
    ).toEqual({
      ids: ['a', 'b'],
      problems: [
        'assess: The measure `assess` is left out: its id is taken by a reserved name. Give it another id.',
        'a: The practice `a` is left out: its id is taken by a practice. Give it another id.',
        'criticality: The practice `criticality` is left out: its id is taken by a reserved name. Give it another id.',
        'practices: The practice `practices` is left out: its id is taken by a reserved name. Give it another id.',
        'model-lead-time: The practice `model-lead-time` is left out: its id is taken by a measure. Give it another id.',
      ],
    });
  });

  it('passes over references to practices that it does not have', () => {
    const catalog = createPracticeCatalog({
      practices: [
        practice('a', { prerequisites: ['b', 'x-gone'], implies: ['a', 'b'] }),
        practice('b'),
      ],
    });
    expect(catalog.get('a')).toMatchObject({
      prerequisites: ['b'],
      implies: ['b'],
    });
    expect(catalog.problems.map(({ message }) => message)).toEqual([
      '`x-gone` under `prerequisites` of `a` is no known practice and is passed over. Correct or remove it.',
      '`a` under `implies` of `a` names the practice itself and is passed over. Correct or remove it.',
    ]);
  });

  it('tells of measures without bounds, bounds without measures, and bounds that cannot be read', () => {
    const { problems } = problemsOf({
      practices: [
        practice('a', { accepts: ['measure'] }),
        practice('b', { bound: { atMost: '7%' } }),
        practice('c', { accepts: ['measure'], bound: { atMost: 'few' } }),
        practice('d', { accepts: ['measure'], bound: { atMost: '7%' } }),
      ],
    });
    expect(problems).toEqual([
      'a: `a` accepts a measure but states no readable bound, so no measure shows it. Give it one such as `bound: { atMost: 7% }`.',
      'b: `b` states a bound but does not accept a measure. Add `measure` under `accepts`.',
      'c: `c` accepts a measure but states no readable bound, so no measure shows it. Give it one such as `bound: { atMost: 7% }`.',
    ]);
  });

  it('passes over signs that prove nothing, though they come past the schema', () => {
    const slug: DescriptorSign = { annotation: 'github.com/project-slug' };
    const catalog = createPracticeCatalog({
      practices: [{ ...practice('a'), shownBy: [slug], hintedBy: [slug] }],
    });
    expect(catalog.shownBy.annotations.size).toBe(0);
    expect(catalog.hintedBy.annotations.size).toBe(1);
    expect(catalog.problems).toMatchObject([{ id: 'a' }]);
  });

  it('puts those that imply others before all that they imply', () => {
    const { implying } = createPracticeCatalog({
      practices: [
        practice('manual'),
        practice('middle', { implies: ['manual'] }),
        practice('other'),
        practice('automated', { implies: ['manual', 'middle'] }),
      ],
    });
    expect(implying.map(({ practice: { id } }) => id)).toEqual([
      'automated',
      'middle',
    ]);
  });
});

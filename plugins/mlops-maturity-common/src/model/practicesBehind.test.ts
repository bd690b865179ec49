import {
  AS_OF,
  catalogOf,
  claims,
  evidenceOf,
  leaf,
  modelOf,
  practice,
} from '../__testUtils__/miniature';
import { assess } from '../assessment/assess';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { compileModel } from './compileModel';
import { practicesBehind } from './practicesBehind';

const catalog = catalogOf([
  practice('far', { implies: ['near'] }),
  practice('near', { implies: ['asked'] }),
  practice('asked', { implies: ['beside'] }),
  'beside',
  'other',
]);
const model = modelOf({ areas: [leaf('u', { 1: 'asked', 2: 'other' })] });

describe('practicesBehind', () => {
  const practices = practicesBehind(compileModel(model, catalog));

  it('adds all that imply what is asked for, and nothing else', () => {
    expect(practices.map(({ id }) => id)).toEqual([
      'asked',
      'other',
      'near',
      'far',
    ]);
  });

  it('is enough to judge the same elsewhere', () => {
    const evidence = evidenceOf({ claims: claims('far') });
    const here = compileModel(model, catalog);
    const there = compileModel(model, createPracticeCatalog({ practices }));

    const result = assess(here, evidence, { asOf: AS_OF });
    expect(result.requirements[0].status).toBe('met');
    expect(assess(there, evidence, { asOf: AS_OF })).toEqual(result);
  });
});

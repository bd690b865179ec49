import { compileModel } from '../model/compileModel';
import {
  AS_OF,
  catalogOf,
  claims,
  evidenceOf,
  leaf,
  modelOf,
} from '../__testUtils__/miniature';
import { crosswalk } from './crosswalk';

const catalog = catalogOf(['a', 'b', 'c', 'd']);
const first = compileModel(
  modelOf({ id: 'first', areas: [leaf('u', { 1: 'a', 2: 'b' })] }),
  catalog,
);
const second = compileModel(
  modelOf({
    id: 'second',
    appliesTo: { type: 'dataset' },
    areas: [leaf('v', { 1: 'c d', 3: 'b' })],
  }),
  catalog,
);

describe('crosswalk', () => {
  const { entries, practices } = crosswalk(
    [first, second],
    evidenceOf({ claims: claims('a b') }),
    { asOf: AS_OF },
  );

  it('reads the same answers in every model', () => {
    expect(entries).toMatchObject([
      { model: { id: 'first' }, applies: true, level: { number: 2 } },
      { model: { id: 'second' }, applies: false, level: { number: 0 } },
    ]);
  });

  it('says how much of each model the answers and the mapping cover', () => {
    expect(entries.map(({ known, shared }) => ({ known, shared }))).toEqual([
      { known: { value: 2, of: 2 }, shared: { value: 1, of: 2 } },
      { known: { value: 1, of: 3 }, shared: { value: 1, of: 3 } },
    ]);
  });

  it('shows where each model has placed a practice', () => {
    expect(practices).toEqual([
      { practice: 'b', levels: { first: 2, second: 3 } },
      { practice: 'a', levels: { first: 1 } },
    ]);
  });

  it('has nothing to say without models', () => {
    expect(crosswalk([], evidenceOf(), { asOf: AS_OF })).toEqual({
      entries: [],
      practices: [],
    });
  });
});

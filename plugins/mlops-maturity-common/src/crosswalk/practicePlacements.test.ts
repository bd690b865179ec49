import { catalogOf, leaf, modelOf } from '../__testUtils__/miniature';
import { compileModel } from '../model/compileModel';
import { practicePlacements } from './practicePlacements';

const catalog = catalogOf(['a', 'b', 'c', 'd']);
const compile = (model: ReturnType<typeof modelOf>) =>
  compileModel(model, catalog);
const first = compile(
  modelOf({ id: 'first', areas: [leaf('u', { 1: 'a', 2: 'b' })] }),
);
const second = compile(
  modelOf({
    id: 'second',
    words: { level: 'stage', area: 'capability' },
    areas: [
      {
        id: 'outer',
        title: 'Outer',
        weight: 1,
        areas: [{ ...leaf('v', { 1: 'c d', 3: 'b' }), title: 'Inner' }],
      },
    ],
    combine: 'capped-mean',
  }),
);

describe('practicePlacements', () => {
  it('lists every model that asks for a practice, innermost area and level', () => {
    const { b } = practicePlacements([first, second], ['b']);

    expect(b).toMatchObject([
      { model: { id: 'first' }, area: { id: 'u' }, level: { number: 2 } },
      {
        model: { id: 'second', word: 'stage', leaf: 'ladder' },
        area: { id: 'v', title: 'Inner' },
        level: second.level(3),
      },
    ]);
  });

  it('leaves out practices that no model asks for', () => {
    expect(
      Object.keys(practicePlacements([first], ['a', 'c', 'unheard-of'])),
    ).toEqual(['a']);
  });
});

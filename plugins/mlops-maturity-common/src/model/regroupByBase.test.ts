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
import { compileModel } from './compileModel';
import { regroupByBase } from './regroupByBase';

const catalog = catalogOf([
  practice('a', { base: 'visibility' }),
  practice('b', { base: 'versioned-asset' }),
  practice('c', { base: 'visibility' }),
]);

const model = modelOf({
  areas: [
    {
      id: 'outer',
      title: 'Outer',
      weight: 1,
      appliesWhen: { $not: { 'facts.serving': 'none' } },
      areas: [leaf('u', { 1: 'a', 2: 'b' }), leaf('v', { 2: 'c' })],
    },
  ],
});

describe('regroupByBase', () => {
  const regrouped = regroupByBase(model, catalog.practices);

  it('puts each requirement under its base, at its own level', () => {
    expect(
      regrouped.areas.map(({ id, requirements = [] }) => [
        id,
        ...requirements.map(each => `${each.practice}@${each.level}`),
      ]),
    ).toEqual([
      ['versioned-asset', 'b@2'],
      ['visibility', 'a@1', 'c@2'],
    ]);
  });

  it('is judged as any model, with the conditions of the areas it came from', () => {
    const areasOf = (facts: Record<string, string>) => {
      const evidence = evidenceOf({ claims: claims('a') });
      return assess(
        compileModel(regrouped, catalog),
        { ...evidence, subject: { ...evidence.subject, facts } },
        { asOf: AS_OF },
      ).areas;
    };

    expect(areasOf({}).map(({ id, level }) => [id, level])).toEqual([
      ['versioned-asset', 0],
      ['visibility', 1],
    ]);
    expect(areasOf({ serving: 'none' }).map(({ asked }) => asked)).toEqual([
      false,
      false,
    ]);
  });
});

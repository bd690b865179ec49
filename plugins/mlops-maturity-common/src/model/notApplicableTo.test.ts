import type { FilterPredicate } from '@backstage/filter-predicates';
import { catalogOf, leaf, modelOf, SUBJECT } from '../__testUtils__/miniature';
import { compileModel } from './compileModel';
import type { Area } from './MaturityModel';

function notApplicable(appliesWhen: NonNullable<Area['appliesWhen']>[]) {
  const areas = appliesWhen.map((condition, i) => ({
    ...leaf(`area-${i}`, { 1: `p${i}` }),
    appliesWhen: condition,
  }));
  const compiled = compileModel(
    modelOf({ areas }),
    catalogOf(appliesWhen.map((_, i) => `p${i}`)),
  );
  return (facts: object, more: object = {}) =>
    compiled.notApplicableTo({ ...SUBJECT, ...more, facts });
}

describe('notApplicableTo', () => {
  it('names the requirements whose conditions fail, and gives one list for the same failures', () => {
    const of = notApplicable([
      { 'facts.serving': 'online' },
      { 'facts.personal-data': 'yes' },
      { 'facts.serving': 'batch' },
    ]);
    expect(of({})).toEqual([]);
    expect(of({ serving: 'batch' })).toEqual([0]);
    expect(of({ serving: 'online', 'personal-data': 'no' })).toEqual([1, 2]);
    expect(of({ serving: 'batch' })).toBe(
      of({ serving: 'batch', 'personal-data': 'yes' }),
    );
  });

  it('does not remember by facts what depends on more', () => {
    const of = notApplicable([
      { 'facts.serving': 'online', kind: 'Component' },
    ]);
    expect(of({ serving: 'online' }, { kind: 'Component' })).toEqual([]);
    expect(of({ serving: 'online' }, { kind: 'Resource' })).toEqual([0]);
  });

  it('takes more conditions than a number has bits', () => {
    const online: FilterPredicate = { 'facts.serving': 'online' };
    const of = notApplicable(
      Array.from({ length: 60 }, (_, i) => ({
        $all: [online, { type: { $in: ['ml-model', `t${i}`] } }],
      })),
    );
    expect(of({ serving: 'batch' })).toHaveLength(60);
    expect(of({ serving: 'online' }, { type: 't7' })).toHaveLength(59);
  });
});

import type { FilterPredicate } from '@backstage/filter-predicates';
import { SUBJECT } from '../__testUtils__/miniature';
import { applicabilityOf } from './applicability';

function applies(predicate: FilterPredicate, facts = {}) {
  return applicabilityOf(predicate)({ ...SUBJECT, facts });
}

describe('applicabilityOf', () => {
  it('lets a missing fact make nothing inapplicable', () => {
    expect(applies({ 'facts.personal-data': 'yes' })).toBe(true);
    expect(
      applies({
        'facts.personal-data': 'yes',
        'facts.criticality': { $in: ['high', 'critical'] },
      }),
    ).toBe(true);
    expect(
      applies({ $not: { 'facts.criticality': { $in: ['low', 'medium'] } } }),
    ).toBe(true);
  });

  it('decides by the facts that are known', () => {
    expect(
      applies({ 'facts.personal-data': 'yes' }, { 'personal-data': 'no' }),
    ).toBe(false);
    expect(
      applies(
        { 'facts.personal-data': 'yes', 'facts.serving': 'online' },
        { serving: 'batch' },
      ),
    ).toBe(false);
  });

  it('decides by kind, type, lifecycle and tags', () => {
    expect(applies({ kind: 'component', type: 'ml-model' })).toBe(true);
    expect(applies({ type: 'dataset' })).toBe(false);
    expect(applies({ tags: { $contains: 'ml' } })).toBe(false);
  });

  it('names the facts it reads', () => {
    expect(applicabilityOf({ 'facts.serving': 'online' }).facts).toEqual([
      'serving',
    ]);
  });
});

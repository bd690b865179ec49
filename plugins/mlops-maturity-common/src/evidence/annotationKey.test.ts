import fc from 'fast-check';
import { practiceIdSchema } from '../practice/Practice';
import { annotationKey, RESERVED_NAMES } from './annotationKey';

describe('annotationKey', () => {
  it('puts the name under the prefix', () => {
    expect(annotationKey('unit-tests')).toBe('mlops-maturity.io/unit-tests');
    expect(annotationKey('unit-tests', 'ml.acme.io')).toBe(
      'ml.acme.io/unit-tests',
    );
  });

  it('never makes a key that is a dotted prefix of another, which the catalog could not select', () => {
    const name = fc
      .stringMatching(/^[a-z.-]{1,12}$/)
      .filter(text => practiceIdSchema.safeParse(text).success);
    fc.assert(
      fc.property(fc.oneof(name, fc.constantFrom(...RESERVED_NAMES)), text => {
        expect(annotationKey(text).split('/')[1]).not.toContain('.');
      }),
    );
  });

  it('reserves names that a practice could have otherwise', () => {
    expect(RESERVED_NAMES).toEqual(
      expect.arrayContaining(['assess', 'practices', 'criticality', 'serving']),
    );
    for (const name of RESERVED_NAMES) {
      expect(practiceIdSchema.safeParse(name).success).toBe(true);
    }
  });
});

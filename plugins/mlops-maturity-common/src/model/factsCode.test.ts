import { FACT_VALUES, FactName } from '../evidence/Facts';
import { FACTS_CODE_LIMIT, factsCode } from './factsCode';

const NAMES = Object.keys(FACT_VALUES) as FactName[];

describe('factsCode', () => {
  it('tells all combinations of two facts apart, absent ones too', () => {
    const codes = new Set<number | undefined>();
    let combinations = 0;
    NAMES.forEach((a, i) =>
      NAMES.slice(i + 1).forEach(b => {
        for (const one of FACT_VALUES[a]) {
          for (const other of FACT_VALUES[b]) {
            codes.add(factsCode({ [a]: one, [b]: other }));
            combinations++;
          }
        }
      }),
    );
    for (const name of NAMES) {
      for (const value of FACT_VALUES[name]) {
        codes.add(factsCode({ [name]: value }));
        combinations++;
      }
    }
    codes.add(factsCode({}));
    expect(codes.size).toBe(combinations + 1);
  });

  it('does not depend on the order in which facts are stated, nor on what is stated as absent', () => {
    expect(factsCode({ serving: 'batch', labels: 'people' })).toBe(
      factsCode({ labels: 'people', refit: undefined, serving: 'batch' }),
    );
  });

  it('is largest where every fact has its last value', () => {
    const last = Object.fromEntries(
      NAMES.map(name => [name, FACT_VALUES[name].at(-1)]),
    );
    expect(factsCode(last)).toBe(FACTS_CODE_LIMIT - 1);
  });

  it('has no number for a value that the fact cannot take', () => {
    expect(factsCode({ serving: 'sometimes' })).toBeUndefined();
  });
});

import { FACT_VALUES, FactName } from '../evidence/Facts';
import { factDigits, FactsCode, NO_DIGIT } from './factDigits';

const NAMES = Object.keys(FACT_VALUES) as FactName[];

function codeOf(names: FactName[], facts: Parameters<typeof factDigits>[0]) {
  return new FactsCode(names).of(factDigits(facts));
}

describe('factDigits', () => {
  it('tells all combinations of two facts apart, unknown ones too', () => {
    NAMES.forEach((a, i) =>
      NAMES.slice(i + 1).forEach(b => {
        const codes = new Set<number>();
        for (const one of [undefined, ...FACT_VALUES[a]]) {
          for (const other of [undefined, ...FACT_VALUES[b]]) {
            codes.add(codeOf([a, b], { [a]: one, [b]: other }));
          }
        }
        const { limit } = new FactsCode([a, b]);
        expect(codes.size).toBe(limit);
        expect(Math.max(...codes)).toBe(limit - 1);
      }),
    );
  });

  it('depends on the facts named alone, in whatever order they are stated', () => {
    expect(
      codeOf(['serving', 'labels'], { serving: 'batch', labels: 'people' }),
    ).toBe(
      codeOf(['serving', 'labels'], {
        labels: 'people',
        refit: 'no',
        serving: 'batch',
      }),
    );
  });

  it('has no number for a value that the fact cannot take', () => {
    expect(codeOf(['serving'], { serving: 'sometimes' })).toBe(NO_DIGIT);
    expect(codeOf(['refit'], { serving: 'sometimes' })).toBe(0);
  });

  it('has one number where no fact is named', () => {
    expect(new FactsCode([]).limit).toBe(1);
    expect(codeOf([], { serving: 'batch' })).toBe(0);
  });
});

import type { NextStep } from 'backstage-plugin-mlops-maturity-common';
import { orderSteps, stepsAtFirst } from './orderSteps';

function step(
  practice: string,
  kind: NextStep['kind'] = 'improve',
  onShortestWay = false,
) {
  return { practice, kind, onShortestWay } as NextStep;
}

const ids = (steps: NextStep[]) => steps.map(({ practice }) => practice);

describe('orderSteps', () => {
  it('puts the shortest way first, then what costs no work, and keeps the ranking within', () => {
    expect(
      ids(
        orderSteps([
          step('a'),
          step('b', 'prove'),
          step('c', 'improve', true),
          step('d', 'renew', true),
          step('e'),
          step('f', 'say'),
        ]),
      ),
    ).toEqual(['c', 'd', 'b', 'f', 'a', 'e']);
  });
});

describe('stepsAtFirst', () => {
  it('shows at least three', () => {
    expect(stepsAtFirst([step('a', 'improve', true)])).toBe(3);
  });

  it('shows what leads up or costs nothing', () => {
    expect(
      stepsAtFirst(
        ['a', 'b', 'c', 'd'].map(id => step(id, 'prove')).concat(step('e')),
      ),
    ).toBe(4);
  });

  it('does not build a wall', () => {
    expect(
      stepsAtFirst(Array.from({ length: 40 }, (_, i) => step(`${i}`, 'say'))),
    ).toBe(6);
  });
});

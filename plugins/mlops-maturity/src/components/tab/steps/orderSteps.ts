import type { NextStep } from 'backstage-plugin-mlops-maturity-common';

/**
 * Steps on the shortest way first, then what costs no new work, then the rest; within each, as they were ranked.
 */
export function orderSteps(steps: readonly NextStep[]): NextStep[] {
  const rank = ({ onShortestWay, kind }: NextStep) => {
    if (onShortestWay) {
      return 0;
    }
    return kind === 'improve' ? 2 : 1;
  };
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

/** How many to show at first: all that lead up or cost nothing, yet neither a stub nor a wall. */
export function stepsAtFirst(steps: readonly NextStep[]): number {
  const first = steps.filter(
    step => step.onShortestWay || step.kind !== 'improve',
  ).length;
  return Math.min(Math.max(first, 3), 6);
}

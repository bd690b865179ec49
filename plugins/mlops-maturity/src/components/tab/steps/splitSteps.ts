import type { NextStep } from 'backstage-plugin-mlops-maturity-common';

/** As many as one takes in at a glance. */
const AT_LEAST = 3;

/** The steps to show at once, and those for later. Order is kept. */
export function splitSteps(steps: readonly NextStep[]): {
  now: NextStep[];
  later: NextStep[];
} {
  const first = steps.filter(
    step => step.onShortestWay || step.kind !== 'improve',
  );
  const rest = steps.filter(step => !first.includes(step));
  const fill = Math.max(0, AT_LEAST - first.length);
  return {
    now: [...first, ...rest.slice(0, fill)],
    later: rest.slice(fill),
  };
}

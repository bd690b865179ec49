import { LADDER_MEASURES, ladderSteps, stepPath } from './ladderGeometry';

describe('ladderSteps', () => {
  it.each([2, 3, 5, 6])('fills the width with %i rising steps', count => {
    const measures = LADDER_MEASURES.small;
    const steps = ladderSteps(measures, count);
    const last = steps[count - 1];

    expect(steps).toHaveLength(count);
    expect(last.x + last.width).toBeCloseTo(measures.width);
    expect(last.y).toBeCloseTo(measures.headroom);
    steps.forEach((step, i) => {
      expect(step.y + step.height).toBeCloseTo(measures.height);
      expect(step.height).toBeGreaterThan(i > 0 ? steps[i - 1].height : 0);
    });
  });
});

describe('stepPath', () => {
  const step = { x: 0, y: 2, width: 10, height: 8 };

  it('is the step’s outline', () => {
    expect(stepPath(step)).toBe('M0 2H10V10H0Z');
  });

  it('has a notch cut into its top', () => {
    expect(stepPath(step, { notch: 3 })).toBe('M0 2H2L5 5L8 2H10V10H0Z');
  });
});

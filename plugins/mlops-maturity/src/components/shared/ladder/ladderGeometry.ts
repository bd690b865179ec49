/** Measures of a ladder in px. */
export interface LadderMeasures {
  width: number;
  height: number;
  gap: number;
  /** Room above the tallest step for the flag. */
  headroom: number;
  /** Height of the lowest step. */
  lowest: number;
  notch: number;
  /** Width of outlines. */
  stroke: number;
}

export const LADDER_MEASURES = {
  large: {
    width: 216,
    height: 120,
    gap: 8,
    headroom: 22,
    lowest: 20,
    notch: 11,
    stroke: 1.5,
  },
  small: {
    width: 60,
    height: 16,
    gap: 2,
    headroom: 4,
    lowest: 4,
    notch: 3,
    stroke: 1,
  },
} as const satisfies Record<string, LadderMeasures>;

/** Where one step stands. */
export interface Step {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Steps of equal width that rise evenly to the full height below the headroom. */
export function ladderSteps(measures: LadderMeasures, count: number): Step[] {
  const { width, height, gap, headroom, lowest } = measures;
  const stepWidth = (width - gap * (count - 1)) / count;
  const tallest = height - headroom;
  return Array.from({ length: count }, (_, i) => {
    const rise = count > 1 ? i / (count - 1) : 1;
    const stepHeight = lowest + (tallest - lowest) * rise;
    return {
      x: i * (stepWidth + gap),
      y: height - stepHeight,
      width: stepWidth,
      height: stepHeight,
    };
  });
}

/** The outline of a step, with a notch cut into the middle of its top where asked, `inset` px within its bounds. */
export function stepPath(
  step: Step,
  options: { notch?: number; inset?: number } = {},
): string {
  const { notch = 0, inset = 0 } = options;
  const left = step.x + inset;
  const top = step.y + inset;
  const right = step.x + step.width - inset;
  const bottom = step.y + step.height - inset;
  const middle = (left + right) / 2;
  const cut = notch
    ? `H${middle - notch}L${middle} ${top + notch}L${middle + notch} ${top}`
    : '';
  return `M${left} ${top}${cut}H${right}V${bottom}H${left}Z`;
}

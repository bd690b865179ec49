/** One line of a result. */
export interface Figure {
  what: string;
  value: number;
  unit: 's' | 'ms' | 'MB' | '×' | '%' | '';
  /** What it must not exceed, in the same unit. */
  limit?: number;
  /** What it must come to, in the same unit. */
  atLeast?: number;
}

/** A measured part, as it is printed, saved, and shown in the documentation. */
export interface Result {
  /** The name of the part. */
  part: string;
  title: string;
  /** How they were measured, a line each. */
  notes: string[];
  figures: Figure[];
  /** Numbers for machines, at the top of the JSON. */
  values?: Record<string, number>;
}

/** Whether a figure is within what it must be; undefined where there is no limit. */
export function holds({ value, limit, atLeast }: Figure): boolean | undefined {
  if (limit === undefined && atLeast === undefined) {
    return undefined;
  }
  return value <= (limit ?? Infinity) && value >= (atLeast ?? -Infinity);
}

/** A value in its unit, with as many digits as tell something. */
export function shown(value: number | undefined, unit: string): string {
  if (value === undefined) {
    return '';
  }
  const digits = unit === 'MB' || unit === '' || value >= 1000 ? 0 : 2;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

/** What a figure must be, in words. */
export function shownLimit({ limit, atLeast, unit }: Figure): string {
  if (atLeast !== undefined) {
    return `at least ${shown(atLeast, unit)}`;
  }
  return limit === undefined ? '' : `at most ${shown(limit, unit)}`;
}

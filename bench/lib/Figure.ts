/** One line of a result. */
export interface Figure {
  what: string;
  value: number;
  unit: 's' | 'ms' | 'MB';
  /** What it must not exceed, in the same unit. */
  limit?: number;
}

import type { Grade } from 'backstage-plugin-mlops-maturity-common';

/** A line that the reader means to write into the descriptor. */
export interface PlannedLine {
  practice: string;
  /** Annotation key. */
  key: string;
  /** The value as the reader wrote it. */
  value: string;
  /** The whole line of YAML, without indentation: `mlops-maturity.io/unit-tests: https://…`. */
  line: string;
  /** What the line will say of the practice: met at that grade, or not met. */
  said: Grade | 'no';
  /** The line with the same key that stands in the descriptor now: the new one takes its place. */
  replaces?: string;
}

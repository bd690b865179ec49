import type { Grade } from 'backstage-plugin-mlops-maturity-common';
import type { DescriptorLine } from '../DescriptorDiff';

/** A value that the reader means to write into the descriptor. */
export interface PlannedValue {
  practice: string;
  /** Annotation key. */
  key: string;
  /** Trimmed. */
  value: string;
  /** What it will say of the practice: met at that grade, or not met. */
  said: Grade | 'no';
}

/** That value as a line in its place. */
export interface PlannedLine extends PlannedValue, DescriptorLine {}

import type { Grade } from 'backstage-plugin-mlops-maturity-common';
import type { DescriptorLine } from '../DescriptorDiff';

/** A line that the reader means to write into the descriptor. */
export interface PlannedLine extends DescriptorLine {
  practice: string;
  /** The value as the reader wrote it. */
  value: string;
  /** What the line will say of the practice: met at that grade, or not met. */
  said: Grade | 'no';
}

import type { Chalk } from 'chalk';
import type { AssessedDescriptors } from '../assess/assessDescriptors';
import type { Settings } from '../content/Settings';
import type { UnreadableInput } from '../descriptors/Descriptor';
import type { Progress } from '../Progress';

/** What `assess` found. */
export interface Report extends Omit<AssessedDescriptors, 'failed'> {
  errors: UnreadableInput[];
}

/** What presenting it takes. */
export interface ReportContext {
  settings: Settings;
  /** ISO 8601 instant. */
  asOf: string;
  paint: Chalk;
  /** Columns of the terminal, or as many as are comfortable to read. */
  width: number;
  progress: Progress;
}

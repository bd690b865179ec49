import type { Finding } from 'backstage-plugin-mlops-maturity-common';
import type { Position, UnreadableInput } from '../descriptors/Descriptor';

/** The line that a finding is about, as it should be. */
export interface LintFix {
  text: string;
  /** What of the file it replaces; absent where it is not a line of its own. */
  replaces?: { start: Position; end: Position };
}

/** A finding with its place in the file and what to write there. */
export interface LintProblem {
  file: string;
  position: Position;
  subject: string;
  finding: Finding;
  /** Absent where the right spelling is not known. */
  fix?: LintFix;
}

/** What `lint` found. */
export interface LintReport {
  problems: LintProblem[];
  errors: UnreadableInput[];
}

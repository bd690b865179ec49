import {
  annotationLine,
  type Finding,
} from 'backstage-plugin-mlops-maturity-common';

/** An annotation as it should have been written. */
export interface CorrectedLine {
  key: string;
  value: string;
  /** As a line of YAML, quoted where it must be. */
  line: string;
}

/** The right spelling of what a finding is about, if one is known. */
export function correctedLine(finding: Finding): CorrectedLine | undefined {
  const { suggestion } = finding;
  const key = suggestion?.key ?? finding.key;
  const value = suggestion?.value ?? finding.value;
  if (!suggestion || !key || value === undefined) {
    return undefined;
  }
  const slash = key.indexOf('/');
  const line = annotationLine({
    annotationPrefix: key.slice(0, slash),
    practice: key.slice(slash + 1),
    value,
  });
  return { key, value, line };
}

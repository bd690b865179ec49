import {
  annotationLine,
  type Finding,
} from 'backstage-plugin-mlops-maturity-common';
import type { DescriptorLine } from '../DescriptorDiff';

function lineOf(key: string, value: string): string {
  const slash = key.indexOf('/');
  return annotationLine({
    annotationPrefix: key.slice(0, slash),
    practice: key.slice(slash + 1),
    value,
  });
}

/** The right spelling of what a finding is about, if one is known. */
export function correctedLine(finding: Finding): DescriptorLine | undefined {
  const { suggestion } = finding;
  const key = suggestion?.key ?? finding.key;
  const value = suggestion?.value ?? finding.value;
  if (!suggestion || !key || value === undefined) {
    return undefined;
  }
  return {
    key,
    line: lineOf(key, value),
    ...(finding.key !== undefined &&
      finding.value !== undefined && {
        replaces: lineOf(finding.key, finding.value),
      }),
  };
}

import type { Finding } from 'backstage-plugin-mlops-maturity-common';
import { descriptorLine } from '../data/descriptorLine';
import type { DescriptorLine } from '../DescriptorDiff';

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
    line: descriptorLine(key, value),
    ...(finding.key !== undefined &&
      finding.value !== undefined && {
        replaces: descriptorLine(finding.key, finding.value),
      }),
  };
}

import { annotationLine } from 'backstage-plugin-mlops-maturity-common';

/** The line of YAML by which a descriptor gives an annotation a value, in quotes where it must be. */
export function descriptorLine(key: string, value: string): string {
  const slash = key.indexOf('/');
  return annotationLine({
    annotationPrefix: key.slice(0, slash),
    practice: key.slice(slash + 1),
    value,
  });
}

import {
  annotationLine,
  Finding,
} from 'backstage-plugin-mlops-maturity-common';
import { decideSubject, observeDescriptor } from '../assess/observeDescriptor';
import type { Settings } from '../content/Settings';
import type {
  AnnotationPlace,
  Descriptor,
  UnreadableInput,
} from '../descriptors/Descriptor';
import type { LintFix, LintProblem } from './LintProblem';

function fixOf(
  { suggestion, ...finding }: Finding,
  place: AnnotationPlace | undefined,
): LintFix | undefined {
  const key = suggestion?.key ?? finding.key;
  const value = suggestion?.value ?? finding.value;
  if (!suggestion || key === undefined || value === undefined) {
    return undefined;
  }
  const slash = key.indexOf('/');
  return {
    text: annotationLine({
      annotationPrefix: key.slice(0, slash),
      practice: key.slice(slash + 1),
      value,
    }),
    ...(place?.isLine && {
      replaces: { start: place.start, end: place.end },
    }),
  };
}

function problemsOf(
  descriptor: Descriptor,
  settings: Settings,
  asOf: string,
): LintProblem[] {
  // Excluded ones too: somebody wrote those lines.
  if (decideSubject(descriptor, settings).state === 'not-a-subject') {
    return [];
  }
  const { file, ref, position } = descriptor;
  return observeDescriptor(descriptor, settings, asOf)
    .findings.map((finding): LintProblem => {
      const place =
        finding.key === undefined
          ? undefined
          : descriptor.annotationPlace(finding.key);
      const fix = fixOf(finding, place);
      return {
        file,
        position: place?.start ?? position,
        subject: ref,
        finding,
        ...(fix && { fix }),
      };
    })
    .sort(
      (a, b) =>
        a.position.line - b.position.line ||
        a.position.column - b.position.column,
    );
}

/**
 * The findings of every subject, ordered as the files are.
 *
 * @param options - `asOf`: ISO 8601 instant.
 */
export function lintDescriptors(options: {
  descriptors: Descriptor[];
  settings: Settings;
  asOf: string;
}): { problems: LintProblem[]; failed: UnreadableInput[] } {
  const { descriptors, settings, asOf } = options;
  const problems: LintProblem[] = [];
  const failed: UnreadableInput[] = [];
  for (const descriptor of descriptors) {
    try {
      problems.push(...problemsOf(descriptor, settings, asOf));
    } catch (error) {
      failed.push({
        file: descriptor.file,
        line: descriptor.position.line,
        message: `${descriptor.ref} cannot be read: ${
          (error as Error).message
        }`,
      });
    }
  }
  return { problems, failed };
}

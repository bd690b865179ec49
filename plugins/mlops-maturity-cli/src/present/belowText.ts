import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { printable } from './printable';

const MOST_NAMED = 20;

/** Why a gate is closed: the subjects below a level. */
export function belowText(
  below: AssessedDescriptor[],
  failUnder: number,
): string {
  const lines = below
    .slice(0, MOST_NAMED)
    .map(({ assessment, compiled, descriptor }) => {
      const { subject, level } = assessment;
      return printable(
        `${subject.ref} (${descriptor.file}:${descriptor.position.line}) is at ${compiled.model.words.level} ${level.number}, below ${failUnder}`,
      );
    });
  const more = below.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : []), ''].join('\n');
}

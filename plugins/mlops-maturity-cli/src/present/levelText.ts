import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { capitalized } from './words';

/** `Stage 3 of 5, Defined` */
export function levelText({
  assessment,
  compiled,
}: AssessedDescriptor): string {
  const { level, notApplicable } = assessment;
  return notApplicable
    ? 'Not applicable: nothing in it is asked of this subject'
    : `${capitalized(compiled.model.words.level)} ${level.number} of ${
        compiled.top
      }, ${level.name}`;
}

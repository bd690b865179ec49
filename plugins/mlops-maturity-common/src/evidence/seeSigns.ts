import type { SignIndex } from '../practice/SignIndex';
import type { DescriptorView } from './DescriptorView';
import { seeField } from './fieldSigns';
import { seeOwner } from './ownerSign';
import type { References } from './ReferencedEntity';
import { seeRelation } from './relationSigns';
import type { SeenSign } from './SeenSign';

/** Sees the signs of an index in the fields, the relations and the owner of a descriptor. */
export function seeSigns(
  view: DescriptorView,
  index: SignIndex,
  references?: References,
): SeenSign[] {
  const seen: SeenSign[] = [];
  for (const field of index.fields) {
    seen.push(...seeField(view, field));
  }
  for (const [relation, signs] of index.relations) {
    seen.push(...seeRelation(view, relation, signs, references));
  }
  if (index.ownerHasMembers.length > 0) {
    seen.push(...seeOwner(view, index.ownerHasMembers, references));
  }
  return seen;
}

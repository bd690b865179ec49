import type { DescriptorView } from './DescriptorView';
import type { References } from './ReferencedEntity';
import { targetsOf } from './relationTargets';
import type { SeenSign } from './SeenSign';

/** Whether an owner is somebody: a group with members, or a user. */
function strengthOf(
  owner: string,
  references?: References,
): SeenSign['strength'] | undefined {
  const entity = references?.(owner);
  if (entity === undefined) {
    return 'backed';
  }
  if (entity === 'missing') {
    return undefined;
  }
  if (entity.kind.toLowerCase() === 'user') {
    return 'verified';
  }
  if (entity.members === undefined) {
    return 'backed';
  }
  return entity.members > 0 ? 'verified' : undefined;
}

/** Sees the practices that an owner with members is a sign of. */
export function seeOwner(
  view: DescriptorView,
  practices: readonly string[],
  references?: References,
): SeenSign[] {
  const owner = targetsOf(view, 'ownedBy')[0];
  const strength = owner && strengthOf(owner.ref, references);
  return strength
    ? practices.map(practice => ({
        practice,
        key: owner.key,
        value: owner.ref,
        seen: `are owned by \`${owner.ref}\``,
        strength,
        pointer: { type: 'entity', entityRef: owner.ref },
      }))
    : [];
}

import type { RelationSign } from '../practice/SignIndex';
import type { DescriptorView } from './DescriptorView';
import { partsOf } from './entityRefs';
import type { References } from './ReferencedEntity';
import { RelationTarget, targetsOf } from './relationTargets';
import { SeenSign, SIGN_STRENGTHS } from './SeenSign';

/** What can be told of a relation's target from its ref alone. */
function mayMatch(sign: RelationSign, ref: string): boolean {
  const { kind, name } = partsOf(ref);
  return (
    (!sign.kind || sign.kind === kind) &&
    (!sign.nameContains || sign.nameContains.some(part => name.includes(part)))
  );
}

function strengthOf(
  sign: RelationSign,
  { ref }: RelationTarget,
  references?: References,
): SeenSign['strength'] | undefined {
  if (!mayMatch(sign, ref)) {
    return undefined;
  }
  const target = references?.(ref);
  if (target === undefined) {
    return sign.types ? 'unchecked' : 'backed';
  }
  if (target === 'missing') {
    return undefined;
  }
  return !sign.types || sign.types.has(target.type?.toLowerCase() ?? '')
    ? 'verified'
    : undefined;
}

function isStronger(a: SeenSign['strength'], b: SeenSign['strength']) {
  return SIGN_STRENGTHS.indexOf(a) > SIGN_STRENGTHS.indexOf(b);
}

const VERBS = new Map([
  ['dependsOn', 'depend on'],
  ['providesApi', 'provide'],
  ['consumesApi', 'consume'],
  ['partOf', 'are part of'],
  ['ownedBy', 'are owned by'],
]);

/** One sign of each practice, by its strongest target: a hundred datasets prove no more than one. */
export function seeRelation(
  view: DescriptorView,
  relation: string,
  signs: readonly RelationSign[],
  references?: References,
): SeenSign[] {
  const strongest = new Map<string, SeenSign>();
  for (const target of targetsOf(view, relation)) {
    for (const sign of signs) {
      const strength = strengthOf(sign, target, references);
      const before = strongest.get(sign.practice);
      if (strength && (!before || isStronger(strength, before.strength))) {
        strongest.set(sign.practice, {
          practice: sign.practice,
          key: target.key,
          value: target.ref,
          seen: `${
            VERBS.get(relation) ?? `have the relation ${relation} to`
          } \`${target.ref}\``,
          strength,
          pointer: { type: 'entity', entityRef: target.ref },
        });
      }
    }
  }
  return [...strongest.values()];
}

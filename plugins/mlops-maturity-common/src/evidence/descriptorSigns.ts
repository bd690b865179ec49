import type { FieldSign, RelationSign, SignIndex } from '../practice/SignIndex';
import type { EvidencePointer } from './Claim';
import { DescriptorView, isRecord } from './DescriptorView';
import { partsOf } from './entityRefs';
import type { References } from './ReferencedEntity';
import { kept } from './quoted';
import { RelationTarget, targetsOf } from './relationTargets';

/** A sign of a practice that was seen in a field, a relation or the owner of a descriptor. */
export interface SeenSign {
  practice: string;
  key: string;
  value: string;
  /** Words that fit "you …". */
  seen: string;
  /** `verified` only where the catalog checked more than the text. */
  grade: 'backed' | 'verified';
  pointer?: EvidencePointer;
}

function valueAt(view: DescriptorView, segments: readonly string[]): unknown {
  let value: unknown = view.entity;
  for (let i = 0; i < segments.length; i++) {
    if (!isRecord(value)) {
      return undefined;
    }
    // Keys of labels hold dots themselves: `metadata.labels.example.com/tier`.
    const rest = i > 0 ? segments.slice(i).join('.') : '';
    if (rest && Object.hasOwn(value, rest)) {
      return value[rest];
    }
    value = Object.hasOwn(value, segments[i]) ? value[segments[i]] : undefined;
  }
  return value;
}

/** The value of a field in words; undefined where it is empty. */
function told(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (Array.isArray(value)) {
    const items = value.filter(item => typeof item === 'string');
    return value.length > 0
      ? items.join(', ') || `${value.length} items`
      : undefined;
  }
  if (isRecord(value)) {
    return Object.keys(value).length > 0 ? 'stated' : undefined;
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function seeField(view: DescriptorView, field: FieldSign): SeenSign[] {
  const text = told(valueAt(view, field.segments));
  if (!text) {
    return [];
  }
  const value = kept(text);
  return field.practices.map(practice => ({
    practice,
    key: field.path,
    value,
    seen: `set \`${field.path}\``,
    grade: 'backed',
  }));
}

/** What can be told of a relation's target from its ref alone. */
function mayMatch(sign: RelationSign, ref: string): boolean {
  const { kind, name } = partsOf(ref);
  return (
    (!sign.kind || sign.kind === kind) &&
    (!sign.nameContains || sign.nameContains.some(part => name.includes(part)))
  );
}

function gradeOf(
  sign: RelationSign,
  { ref }: RelationTarget,
  references?: References,
): SeenSign['grade'] | undefined {
  if (!mayMatch(sign, ref)) {
    return undefined;
  }
  const target = references?.(ref);
  if (target === undefined) {
    return 'backed';
  }
  if (target === 'missing') {
    return undefined;
  }
  return !sign.types || sign.types.has(target.type?.toLowerCase() ?? '')
    ? 'verified'
    : undefined;
}

const VERBS: Record<string, string> = {
  dependsOn: 'depend on',
  providesApi: 'provide',
  consumesApi: 'consume',
  partOf: 'are part of',
  ownedBy: 'are owned by',
};

/** One sign of each practice, by its strongest target: a hundred datasets prove no more than one. */
function seeRelation(
  view: DescriptorView,
  relation: string,
  signs: readonly RelationSign[],
  references?: References,
): SeenSign[] {
  const strongest = new Map<string, SeenSign>();
  for (const target of targetsOf(view, relation)) {
    for (const sign of signs) {
      const grade = gradeOf(sign, target, references);
      const before = strongest.get(sign.practice);
      if (
        grade &&
        (!before || (before.grade === 'backed' && grade === 'verified'))
      ) {
        strongest.set(sign.practice, {
          practice: sign.practice,
          key: target.key,
          value: target.ref,
          seen: `${VERBS[relation] ?? `have the relation ${relation} to`} \`${
            target.ref
          }\``,
          grade,
          pointer: { type: 'entity', entityRef: target.ref },
        });
      }
    }
  }
  return [...strongest.values()];
}

/** Whether an owner is somebody: a group with members, or a user. */
function gradeOfOwner(
  owner: string,
  references?: References,
): SeenSign['grade'] | undefined {
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

function seeOwner(
  view: DescriptorView,
  practices: readonly string[],
  references?: References,
): SeenSign[] {
  const owner = targetsOf(view, 'ownedBy')[0];
  const grade = owner && gradeOfOwner(owner.ref, references);
  return grade
    ? practices.map(practice => ({
        practice,
        key: owner.key,
        value: owner.ref,
        seen: `are owned by \`${owner.ref}\``,
        grade,
        pointer: { type: 'entity', entityRef: owner.ref },
      }))
    : [];
}

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

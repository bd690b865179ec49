import type { DescriptorView } from './DescriptorView';
import { normalizeRef, partsOf } from './entityRefs';

/** Relations as a descriptor states them, before the catalog has stitched them: the field, and what its refs default to. */
const FIELDS_OF_RELATION: Record<string, { field: string; kind: string }[]> = {
  ownedBy: [{ field: 'owner', kind: 'group' }],
  partOf: [
    { field: 'system', kind: 'system' },
    { field: 'domain', kind: 'domain' },
    { field: 'subcomponentOf', kind: 'component' },
  ],
  dependsOn: [{ field: 'dependsOn', kind: 'component' }],
  dependencyOf: [{ field: 'dependencyOf', kind: 'component' }],
  providesApi: [{ field: 'providesApis', kind: 'api' }],
  consumesApi: [{ field: 'consumesApis', kind: 'api' }],
};

/** A relation's target: its ref in lower case, and the place that states it. */
export interface RelationTarget {
  ref: string;
  key: string;
}

function fieldsOf(relation: string) {
  // `hasOwn`: a relation type comes from a practice file and may be `constructor`.
  return Object.hasOwn(FIELDS_OF_RELATION, relation)
    ? FIELDS_OF_RELATION[relation]
    : [];
}

function statedTargets(view: DescriptorView, relation: string) {
  const targets: RelationTarget[] = [];
  for (const { field, kind } of fieldsOf(relation)) {
    const value = view.spec[field];
    for (const text of Array.isArray(value) ? value : [value]) {
      const ref =
        typeof text === 'string'
          ? normalizeRef(text, kind, view.namespace)
          : undefined;
      if (ref) {
        targets.push({ ref, key: `spec.${field}` });
      }
    }
  }
  return targets;
}

function stitchedTargets(view: DescriptorView, relation: string) {
  const targets: RelationTarget[] = [];
  for (const { type, targetRef } of view.relations) {
    if (type === relation) {
      const ref = targetRef.toLowerCase();
      const { kind } = partsOf(ref);
      // A relation may also come from the other side's descriptor; then there is no field to point at.
      const stated = fieldsOf(relation).find(
        candidate =>
          view.spec[candidate.field] !== undefined &&
          (candidate.kind === kind || fieldsOf(relation).length === 1),
      );
      targets.push({
        ref,
        key: stated ? `spec.${stated.field}` : `relations.${relation}`,
      });
    }
  }
  return targets;
}

/**
 * The targets of a relation, sorted: as the catalog stitched it, or else as the descriptor states it.
 */
export function targetsOf(
  view: DescriptorView,
  relation: string,
): RelationTarget[] {
  const stitched = stitchedTargets(view, relation);
  const targets =
    stitched.length > 0 ? stitched : statedTargets(view, relation);
  return targets.length > 1
    ? targets.sort((a, b) => (a.ref < b.ref ? -1 : Number(a.ref > b.ref)))
    : targets;
}

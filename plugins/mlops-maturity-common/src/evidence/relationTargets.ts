import type { DescriptorView } from './DescriptorView';
import { normalizeRef, partsOf } from './entityRefs';

interface StatedIn {
  field: string;
  /** Of refs that do not say theirs; where there is none, the catalog wants it said. */
  defaultKind?: string;
}

/** Where a descriptor states its relations, before the catalog has stitched them. */
const STATED_IN = new Map<string, StatedIn[]>([
  ['ownedBy', [{ field: 'owner', defaultKind: 'group' }]],
  [
    'partOf',
    [
      { field: 'system', defaultKind: 'system' },
      { field: 'domain', defaultKind: 'domain' },
      { field: 'subcomponentOf', defaultKind: 'component' },
    ],
  ],
  ['dependsOn', [{ field: 'dependsOn' }]],
  ['dependencyOf', [{ field: 'dependencyOf' }]],
  ['providesApi', [{ field: 'providesApis', defaultKind: 'api' }]],
  ['consumesApi', [{ field: 'consumesApis', defaultKind: 'api' }]],
]);

/** A relation's target: its ref in lower case, and the place that states it. */
export interface RelationTarget {
  ref: string;
  key: string;
}

function statedTargets(view: DescriptorView, relation: string) {
  const targets: RelationTarget[] = [];
  for (const { field, defaultKind } of STATED_IN.get(relation) ?? []) {
    const value = view.spec[field];
    for (const text of Array.isArray(value) ? value : [value]) {
      const ref =
        typeof text === 'string'
          ? normalizeRef(text, {
              defaultKind,
              defaultNamespace: view.namespace,
            })
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
      const stated = STATED_IN.get(relation)?.find(
        ({ field, defaultKind = kind }) =>
          view.spec[field] !== undefined && defaultKind === kind,
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

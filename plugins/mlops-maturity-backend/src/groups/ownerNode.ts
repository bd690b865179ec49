import {
  parseEntityRef,
  RELATION_CHILD_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { OwnerNode } from 'backstage-plugin-mlops-maturity-common';

/** What the group tree needs of an entity: its parents by the catalog's relations, or else by its descriptor. */
export function ownerNode(entity: Entity): OwnerNode {
  const { metadata, relations = [] } = entity;
  const spec = entity.spec as
    | { parent?: unknown; profile?: { displayName?: unknown } }
    | undefined;
  const related = relations
    .filter(({ type }) => type === RELATION_CHILD_OF)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  const stated = parentInDescriptor(spec?.parent, metadata.namespace);
  return {
    ref: stringifyEntityRef(entity),
    title: String(
      spec?.profile?.displayName || metadata.title || metadata.name,
    ),
    parents: related.length ? related : stated,
  };
}

function parentInDescriptor(parent: unknown, defaultNamespace?: string) {
  if (typeof parent !== 'string') {
    return [];
  }
  try {
    const context = { defaultKind: 'group', defaultNamespace };
    return [stringifyEntityRef(parseEntityRef(parent, context))];
  } catch {
    // What cannot be read as a ref names no group that exists.
    return [];
  }
}

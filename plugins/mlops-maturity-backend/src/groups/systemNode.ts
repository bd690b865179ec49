import {
  parseEntityRef,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { OwnerNode } from 'backstage-plugin-mlops-maturity-common';

/** What rollups need of a system or a domain: what it is part of, by the catalog's relations or else its descriptor. */
export function systemNode(entity: Entity): OwnerNode {
  const { metadata, relations = [], spec } = entity;
  const related = relations
    .filter(({ type }) => type === RELATION_PART_OF)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'))
    .filter(ref => ref.startsWith('domain:'));
  return {
    ref: stringifyEntityRef(entity),
    title: String(metadata.title || metadata.name),
    parents: related.length
      ? related
      : domainIn(spec?.domain ?? spec?.subdomainOf, metadata.namespace),
  };
}

function domainIn(stated: unknown, defaultNamespace?: string): string[] {
  if (typeof stated !== 'string') {
    return [];
  }
  try {
    const context = { defaultKind: 'domain', defaultNamespace };
    return [stringifyEntityRef(parseEntityRef(stated, context))];
  } catch {
    // What cannot be read as a ref names no domain that exists.
    return [];
  }
}

import type { Entity } from '@backstage/catalog-model';
import { stableHash } from '../visibility/stableHash';

/** What the catalog writes: a hash of everything in the entity, relations included. */
const CATALOGS_OWN = /^[0-9a-f]{40}$/;

const byText = (a: unknown, b: unknown) =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;

/**
 * A text that differs whenever something about the entity does: the catalog's etag, or, where the entity's source has
 * set one of its own, which says nothing of its relations, a hash of the content.
 */
export function entityEtag(entity: Entity): string {
  const etag: unknown = entity.metadata?.etag;
  if (typeof etag === 'string' && CATALOGS_OWN.test(etag)) {
    return etag;
  }
  const { kind, metadata, spec, relations } = entity;
  return `#${stableHash({
    kind,
    metadata,
    spec,
    relations: Array.isArray(relations)
      ? [...relations].sort(byText)
      : relations,
  })}`;
}

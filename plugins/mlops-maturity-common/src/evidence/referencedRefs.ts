import type { Entity } from '@backstage/catalog-model';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { seeSigns } from './seeSigns';
import { viewDescriptor } from './DescriptorView';

/**
 * The refs, in lower case and sorted, of the entities whose state {@link observe} reads of an entity:
 * whatever becomes of any other entity, its evidence stays the same. For a fingerprint of the evidence.
 *
 * @public
 */
export function referencedRefs(
  entity: Entity,
  catalog: PracticeCatalog,
): string[] {
  const refs = new Set<string>();
  const view = viewDescriptor(entity);
  const note = (ref: string) => {
    refs.add(ref);
    return undefined;
  };
  seeSigns(view, catalog.shownBy, note);
  seeSigns(view, catalog.hintedBy, note);
  return [...refs].sort();
}

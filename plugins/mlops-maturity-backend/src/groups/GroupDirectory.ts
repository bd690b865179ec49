import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { CatalogTree, type CatalogTreeOptions } from './CatalogTree';
import { ownerNode } from './ownerNode';

/** The groups of the organisation, and the users who own something, as the catalog has them. */
export class GroupDirectory extends CatalogTree {
  constructor(options: Pick<CatalogTreeOptions, 'catalog' | 'auth'>) {
    super({
      ...options,
      filter: [
        { kind: 'group' },
        { kind: 'user', 'relations.ownerOf': CATALOG_FILTER_EXISTS },
      ],
      fields: ['kind', 'metadata', 'spec.parent', 'spec.profile', 'relations'],
      nodeOf: ownerNode,
    });
  }
}

import { CatalogTree, type CatalogTreeOptions } from './CatalogTree';
import { systemNode } from './systemNode';

/** The systems and domains of the catalog, and which is part of which. */
export class SystemDirectory extends CatalogTree {
  constructor(options: Pick<CatalogTreeOptions, 'catalog' | 'auth'>) {
    super({
      ...options,
      filter: [{ kind: 'system' }, { kind: 'domain' }],
      fields: [
        'kind',
        'metadata',
        'spec.domain',
        'spec.subdomainOf',
        'relations',
      ],
      nodeOf: systemNode,
    });
  }
}

import type { AuthService } from '@backstage/backend-plugin-api';
import type { EntityFilterQuery } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { LRUCache } from 'lru-cache';
import {
  GroupGraph,
  type OwnerNode,
} from 'backstage-plugin-mlops-maturity-common';
import { sees, stableHash, type CallerScope } from '../visibility';

const REMEMBERED_FOR_MS = 60_000;

interface Directory {
  nodes: OwnerNode[];
  graph: GroupGraph;
  hash: string;
}

export interface CatalogTreeOptions {
  catalog: Pick<CatalogService, 'streamEntities'>;
  auth: AuthService;
  /** Which entities are in it, and what is read of them. */
  filter: EntityFilterQuery;
  fields: string[];
  nodeOf: (entity: Entity) => OwnerNode;
}

/** Entities that are under one another, as the catalog has them, read once a minute for all callers. */
export class CatalogTree {
  readonly #remembered: LRUCache<'directory', Directory>;

  constructor(options: CatalogTreeOptions) {
    this.#remembered = new LRUCache({
      max: 1,
      ttl: REMEMBERED_FOR_MS,
      perf: Date,
      // Groups change rarely: an old tree serves better than an error while the catalog is away.
      allowStaleOnFetchRejection: true,
      noDeleteOnFetchRejection: true,
      fetchMethod: () => readDirectory(options),
    });
  }

  /** Those that the caller may see; one they may not see is not there, whoever is below it. */
  async graphFor(
    scope: CallerScope | Pick<CallerScope, 'visible'>,
  ): Promise<{ graph: GroupGraph; hash: string }> {
    const { nodes, graph, hash } = await this.#remembered.forceFetch(
      'directory',
    );
    return scope.visible
      ? {
          graph: new GroupGraph(nodes.filter(({ ref }) => sees(scope, ref))),
          hash,
        }
      : { graph, hash };
  }
}

async function readDirectory(options: CatalogTreeOptions): Promise<Directory> {
  const { catalog, auth, filter, fields, nodeOf } = options;
  const nodes: OwnerNode[] = [];
  const pages = catalog.streamEntities(
    { filter, fields },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    nodes.push(...page.map(nodeOf));
  }
  return { nodes, graph: new GroupGraph(nodes), hash: stableHash(nodes) };
}

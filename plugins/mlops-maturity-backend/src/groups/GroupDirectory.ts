import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { LRUCache } from 'lru-cache';
import {
  GroupGraph,
  type OwnerNode,
} from 'backstage-plugin-mlops-maturity-common';
import { sees, stableHash, type CallerScope } from '../visibility';
import { ownerNode } from './ownerNode';

const REMEMBERED_FOR_MS = 60_000;

interface Directory {
  nodes: OwnerNode[];
  graph: GroupGraph;
  hash: string;
}

/** The groups of the organisation, and the users who own something, as the catalog has them. */
export class GroupDirectory {
  readonly #remembered: LRUCache<'directory', Directory>;

  constructor(options: {
    catalog: Pick<CatalogService, 'streamEntities'>;
    auth: AuthService;
  }) {
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

  /** The groups that the caller may see; one they may not see is not there, whoever is below it. */
  async graphFor(
    scope: CallerScope,
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

async function readDirectory(options: {
  catalog: Pick<CatalogService, 'streamEntities'>;
  auth: AuthService;
}): Promise<Directory> {
  const nodes: OwnerNode[] = [];
  const pages = options.catalog.streamEntities(
    {
      filter: [
        { kind: 'group' },
        { kind: 'user', 'relations.ownerOf': CATALOG_FILTER_EXISTS },
      ],
      fields: ['kind', 'metadata', 'spec.parent', 'spec.profile', 'relations'],
    },
    { credentials: await options.auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    nodes.push(...page.map(ownerNode));
  }
  return { nodes, graph: new GroupGraph(nodes), hash: stableHash(nodes) };
}

import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';
import { stableHash } from './stableHash';

/** The entities of the catalog that a caller may see. */
export interface VisibleEntities {
  /** Refs in lower case, the same object while the answer is the same; absent: all. */
  refs?: ReadonlySet<string>;
  /** Differs whenever the refs do. */
  hash: string;
}

const ALL: VisibleEntities = { hash: 'all' };
const NONE: VisibleEntities = { refs: new Set(), hash: 'none' };

const REMEMBERED_FOR_MS = 60_000;
/** Bounds memory: a ref takes some 100 bytes. */
const REMEMBERED_REFS = 2_000_000;

/**
 * Turns the catalog's own read decision into the set of refs a caller may see. For conditions that is one stream of
 * the catalog with the caller's credentials, remembered under the conditions: callers with the same conditions see the
 * same entities, and a user whose conditions change must not be served what they saw before.
 */
export class CatalogVisibility {
  readonly #remembered: LRUCache<string, VisibleEntities, BackstageCredentials>;

  constructor(options: { catalog: Pick<CatalogService, 'streamEntities'> }) {
    this.#remembered = new LRUCache({
      ttl: REMEMBERED_FOR_MS,
      perf: Date,
      maxSize: REMEMBERED_REFS,
      // A stream that is under way is worth finishing even where its place in the cache is taken meanwhile.
      ignoreFetchAbort: true,
      sizeCalculation: ({ refs }) => (refs?.size ?? 0) + 1,
      fetchMethod: (_key, _stale, { context }) =>
        streamVisible(options.catalog, context),
    });
  }

  async visibleTo(
    credentials: BackstageCredentials,
    decision: PolicyDecision,
  ): Promise<VisibleEntities> {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return ALL;
      case AuthorizeResult.CONDITIONAL:
        return this.#remembered.forceFetch(stableHash(decision.conditions), {
          context: credentials,
        });
      default:
        return NONE;
    }
  }
}

async function streamVisible(
  catalog: Pick<CatalogService, 'streamEntities'>,
  credentials: BackstageCredentials,
): Promise<VisibleEntities> {
  const refs = new Set<string>();
  const pages = catalog.streamEntities(
    { fields: ['kind', 'metadata.namespace', 'metadata.name'] },
    { credentials },
  );
  for await (const page of pages) {
    page.forEach(entity => refs.add(stringifyEntityRef(entity)));
  }
  const hash = createHash('sha256');
  [...refs].sort().forEach(ref => hash.update(ref).update('\n'));
  return { refs, hash: hash.digest('base64url') };
}

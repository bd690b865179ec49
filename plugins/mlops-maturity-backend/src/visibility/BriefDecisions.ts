import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type PolicyDecision,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';

/** As long as Backstage itself remembers which groups a user is in, on which policies decide. */
const REMEMBERED_FOR_MS = 5_000;
/** Bounds memory: a caller takes some kilobytes at most. */
const REMEMBERED = 5_000;

type Ask = () => Promise<PolicyDecision[]>;

/**
 * What a user may read, remembered for seconds: a page asks a handful of questions in one go, and each would otherwise
 * be a request to the permission backend that takes longer than the answer. What is to be done, and what a plugin or an
 * external service asks, is decided each time.
 */
export class BriefDecisions {
  readonly #permissions: PermissionsService;
  readonly #remembered: LRUCache<string, PolicyDecision[], Ask>;

  constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
    this.#remembered = new LRUCache({
      ttl: REMEMBERED_FOR_MS,
      perf: Date,
      max: REMEMBERED,
      ignoreFetchAbort: true,
      fetchMethod: (_key, _stale, { context: ask }) => ask(),
    });
  }

  /** What may be read of resources, in the order of the requests. */
  on(
    requests: QueryPermissionRequest[],
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision[]> {
    return this.#brief(requests, credentials, () =>
      this.#permissions.authorizeConditional(requests, { credentials }),
    );
  }

  /** Whether something may be read that is no resource. */
  async allows(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.#brief([{ permission }], credentials, () =>
      this.#permissions.authorize([{ permission }], { credentials }),
    );
    return result === AuthorizeResult.ALLOW;
  }

  #brief(
    requests: { permission: Permission }[],
    credentials: BackstageCredentials,
    ask: Ask,
  ): Promise<PolicyDecision[]> {
    const user = userOf(credentials);
    if (user === undefined) {
      return ask();
    }
    const names = requests.map(({ permission }) => permission.name);
    return this.#remembered.forceFetch([user, ...names].join(), {
      context: ask,
    });
  }
}

/** Of a plugin that acts for a user it is that user's ref too, which comes to the same. */
function userOf({ principal }: BackstageCredentials): string | undefined {
  const { type, userEntityRef } = principal as {
    type?: string;
    userEntityRef?: string;
  };
  return type === 'user' ? userEntityRef : undefined;
}

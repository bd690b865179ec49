import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type {
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';

/** At the most: as long as what was revoked may still be read. */
const REMEMBERED_FOR_MS = 1_000;
/**
 * With less left than something between these it is asked again while what is remembered still serves, so that nobody
 * who reads on waits. Each at a time of its own: many who came at once would be asked about at once for ever, and all
 * others wait until that is done.
 */
const ASKED_AGAIN_BEFORE_MS = { earliest: 600, latest: 250 };
/** Bounds memory: callers and what they ask for, within that time. */
const REMEMBERED = 5_000;

const between = (
  { earliest, latest }: typeof ASKED_AGAIN_BEFORE_MS,
  share: number,
) => latest + (earliest - latest) * share;

interface Remembered {
  decisions: PolicyDecision[];
  /** In milliseconds: with less left it is asked again. */
  askedAgainBefore: number;
}

interface Question {
  permissions: readonly ResourcePermission[];
  credentials: BackstageCredentials;
}

/**
 * What the permission framework decides about reading, remembered for a second: a page of the portal asks for several
 * answers at once, and to ask about each costs more than to give it. What changes something is never decided here.
 */
export class ReadDecisions {
  readonly #remembered: LRUCache<string, Remembered, Question>;

  /** @param options - `random`: from 0 to below 1. */
  constructor(options: {
    permissions: Pick<PermissionsService, 'authorizeConditional'>;
    random?: () => number;
  }) {
    const { random = Math.random } = options;
    this.#remembered = new LRUCache({
      max: REMEMBERED,
      ttl: REMEMBERED_FOR_MS,
      perf: Date,
      ignoreFetchAbort: true,
      fetchMethod: async (_key, _stale, { context }) => ({
        decisions: await options.permissions.authorizeConditional(
          context.permissions.map(permission => ({ permission })),
          { credentials: context.credentials },
        ),
        askedAgainBefore: between(ASKED_AGAIN_BEFORE_MS, random()),
      }),
    });
  }

  /** One decision for each permission, in their order. */
  async decide(question: Question): Promise<PolicyDecision[]> {
    const { permissions, credentials } = question;
    const key = JSON.stringify([
      credentials.principal,
      // Of the token, so that another of the same person is another caller.
      credentials.expiresAt?.getTime(),
      permissions.map(({ name }) => name),
    ]);
    const left = this.#remembered.getRemainingTTL(key);
    const remembered = left > 0 ? this.#remembered.peek(key) : undefined;
    const { decisions } = await this.#remembered.forceFetch(key, {
      context: question,
      allowStale: left > 0,
      forceRefresh: remembered && left < remembered.askedAgainBefore,
    });
    return decisions;
  }
}

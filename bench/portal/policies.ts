import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';

/** Who may read what. */
export const POLICIES = {
  'allow-all': {
    handle: async () => ({ result: AuthorizeResult.ALLOW }),
  },
  /** The catalog shows everybody what they or their groups own, and nothing else. */
  'owner-only': {
    handle: async ({ permission }, user) =>
      isPermission(permission, catalogEntityReadPermission)
        ? createCatalogConditionalDecision(
            permission,
            catalogConditions.isEntityOwner({
              claims: user?.info.ownershipEntityRefs ?? [],
            }),
          )
        : { result: AuthorizeResult.ALLOW },
  },
} as const satisfies Record<string, PermissionPolicy>;

export type PolicyName = keyof typeof POLICIES;

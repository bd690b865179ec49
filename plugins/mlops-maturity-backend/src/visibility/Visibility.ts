import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import {
  mlopsMaturityAdminPermission,
  mlopsMaturityAssessmentReadPermission,
  mlopsMaturityAssessmentRefreshPermission,
  mlopsMaturityAttestationConfirmPermission,
  mlopsMaturityAttestationWritePermission,
  mlopsMaturityOrganizationReadPermission,
  mlopsMaturityWaiverDecidePermission,
  mlopsMaturityWaiverRequestPermission,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityAssessmentResourceRef } from '../permissions';
import type { CallerScope } from './CallerScope';
import { CatalogVisibility } from './CatalogVisibility';
import { readableOwners, type ReadableOwners } from './readableOwners';
import { ReadDecisions } from './ReadDecisions';
import { stableHash } from './stableHash';

/** What people can do with attestations and waivers, and the permission it takes. */
export const ADDED_PERMISSIONS = {
  attest: mlopsMaturityAttestationWritePermission,
  confirm: mlopsMaturityAttestationConfirmPermission,
  request: mlopsMaturityWaiverRequestPermission,
  decide: mlopsMaturityWaiverDecidePermission,
};

export type AddedAct = keyof typeof ADDED_PERMISSIONS;

/** Of whose subjects somebody may do what. */
export type AddedPermissions = Record<AddedAct, ReadableOwners>;

/** Says what a caller may read and do: our own permissions, and on top of them what the catalog shows the caller. */
export class Visibility {
  readonly #permissions: PermissionsService;
  readonly #decisions: ReadDecisions;
  readonly #permissionsRegistry: PermissionsRegistryService;
  readonly #catalogVisibility: CatalogVisibility;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    catalog: Pick<CatalogService, 'streamEntities'>;
  }) {
    this.#permissions = options.permissions;
    this.#decisions = new ReadDecisions(options);
    this.#permissionsRegistry = options.permissionsRegistry;
    this.#catalogVisibility = new CatalogVisibility(options);
  }

  /**
   * What the caller may read of assessments: all that decides it is asked for at once, as each question to the
   * permission framework costs more than most answers.
   *
   * @param options - `organization`: it is for what assessments add up to.
   * @throws NotAllowedError where they may read none at all, or not what they add up to.
   */
  async scopeOf(
    credentials: BackstageCredentials,
    options: { organization?: boolean } = {},
  ): Promise<CallerScope> {
    const [own, catalog, organization] = await this.#decisions.decide({
      permissions: [
        mlopsMaturityAssessmentReadPermission,
        catalogEntityReadPermission,
        // Of no resource, so that a policy cannot answer with conditions; only the type thinks otherwise.
        ...(options.organization
          ? [
              mlopsMaturityOrganizationReadPermission as Permission as ResourcePermission,
            ]
          : []),
      ],
      credentials,
    });
    if (organization && organization.result !== AuthorizeResult.ALLOW) {
      throw notAllowed(
        'read what the assessments of the organisation add up to',
        mlopsMaturityOrganizationReadPermission,
      );
    }
    if (own.result === AuthorizeResult.DENY) {
      throw notAllowed(
        'read assessments',
        mlopsMaturityAssessmentReadPermission,
      );
    }
    const { refs, hash } = await this.#catalogVisibility.visibleTo(
      credentials,
      catalog,
    );
    return {
      visible: refs,
      ...readableOwners({ decision: own, toQuery: this.#transformer() }),
      // Of the decision only what it says: it also carries the id of the request.
      hash: stableHash([own.result, conditionsOf(own), hash]),
    };
  }

  /**
   * Whose subjects the caller may have assessed anew.
   *
   * @throws NotAllowedError where there are none.
   */
  async refreshableBy(
    credentials: BackstageCredentials,
  ): Promise<ReadableOwners> {
    const permission: ResourcePermission =
      mlopsMaturityAssessmentRefreshPermission;
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.DENY) {
      throw notAllowed('have this entity assessed anew', permission);
    }
    return readableOwners({ decision, toQuery: this.#transformer() }).owners;
  }

  /** Of whose subjects the caller may do what with attestations and waivers. */
  async addedBy(credentials: BackstageCredentials): Promise<AddedPermissions> {
    const acts = Object.entries(ADDED_PERMISSIONS) as [
      AddedAct,
      ResourcePermission,
    ][];
    const decisions = await this.#permissions.authorizeConditional(
      acts.map(([, permission]) => ({ permission })),
      { credentials },
    );
    const toQuery = this.#transformer();
    return Object.fromEntries(
      acts.map(([act], index) => [
        act,
        readableOwners({ decision: decisions[index], toQuery }).owners,
      ]),
    ) as AddedPermissions;
  }

  /** @throws NotAllowedError where the caller is no administrator of this plugin. */
  async requireAdmin(credentials: BackstageCredentials): Promise<void> {
    await this.#require(credentials, {
      permission: mlopsMaturityAdminPermission,
      action: 'do what is for administrators',
    });
  }

  async #require(
    credentials: BackstageCredentials,
    { permission, action }: { permission: BasicPermission; action: string },
  ): Promise<void> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw notAllowed(action, permission);
    }
  }

  #transformer() {
    return createConditionTransformer(
      this.#permissionsRegistry.getPermissionRuleset(
        mlopsMaturityAssessmentResourceRef,
      ),
    );
  }
}

function conditionsOf(decision: PolicyDecision) {
  return decision.result === AuthorizeResult.CONDITIONAL
    ? decision.conditions
    : undefined;
}

/** A refusal that says what is refused, and what to ask for. */
export function notAllowed(
  action: string,
  permission: Permission,
): NotAllowedError {
  return new NotAllowedError(
    `You may not ${action}: ask an administrator of this portal for the permission '${permission.name}'`,
  );
}

import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  mlopsMaturityAdminPermission,
  mlopsMaturityAssessmentReadPermission,
  mlopsMaturityAssessmentRefreshPermission,
  mlopsMaturityAttestationConfirmPermission,
  mlopsMaturityAttestationWritePermission,
  mlopsMaturityOrganizationReadPermission,
  mlopsMaturityWaiverDecidePermission,
  mlopsMaturityWaiverRequestPermission,
  RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
} from 'backstage-plugin-mlops-maturity-common';
import {
  createMlopsMaturityConditionalDecision,
  mlopsMaturityConditions,
} from '../../permissions';
import { HIDDEN } from './organization';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** What the policy answers each caller; what is not listed here is allowed. */
const ANSWERS: Record<string, (permission: Permission) => PolicyDecision> = {
  /** The catalog hides some entities from them. */
  limited: permission =>
    isPermission(permission, catalogEntityReadPermission)
      ? createCatalogConditionalDecision(permission, {
          not: catalogConditions.hasLabel({ label: HIDDEN }),
        })
      : ALLOW,
  /** The catalog shows them nothing. */
  blind: permission =>
    isPermission(permission, catalogEntityReadPermission) ? DENY : ALLOW,
  /** They may read and refresh the assessments of one team's subjects. */
  owner: permission =>
    isResourcePermission(permission, RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT)
      ? createMlopsMaturityConditionalDecision(
          permission,
          mlopsMaturityConditions.isOwnedBy({
            claims: ['group:default/Ranking'],
          }),
        )
      : ALLOW,
  /** They may read assessments under a model that assesses nothing here. */
  othermodel: permission =>
    isResourcePermission(permission, RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT)
      ? createMlopsMaturityConditionalDecision(
          permission,
          mlopsMaturityConditions.hasModel({ models: ['no-such-model'] }),
        )
      : ALLOW,
  /** They may look, and not touch. */
  reader: permission =>
    isPermission(permission, mlopsMaturityAssessmentRefreshPermission)
      ? DENY
      : ALLOW,
  /** The catalog does not refresh entities for them. */
  waiting: permission =>
    isPermission(permission, catalogEntityRefreshPermission) ? DENY : ALLOW,
  /** They may attest and ask, and not confirm and decide. */
  asker: permission =>
    isPermission(permission, mlopsMaturityAttestationConfirmPermission) ||
    isPermission(permission, mlopsMaturityWaiverDecidePermission)
      ? DENY
      : ALLOW,
  /** They may neither attest nor ask. */
  onlooker: permission =>
    isPermission(permission, mlopsMaturityAttestationWritePermission) ||
    isPermission(permission, mlopsMaturityWaiverRequestPermission)
      ? DENY
      : ALLOW,
  /** They may do everything but what is for administrators. */
  visitor: permission =>
    isPermission(permission, mlopsMaturityAdminPermission) ? DENY : ALLOW,
  /** They may read single assessments, and not what these add up to. */
  member: permission =>
    isPermission(permission, mlopsMaturityOrganizationReadPermission)
      ? DENY
      : ALLOW,
  outsider: permission =>
    isPermission(permission, mlopsMaturityAssessmentReadPermission) ||
    isPermission(permission, mlopsMaturityAdminPermission)
      ? DENY
      : ALLOW,
};

/** A policy that answers by the name of the user. */
export const testPolicy: PermissionPolicy = {
  async handle({ permission }, user) {
    const name = user?.info.userEntityRef.split('/')[1] ?? '';
    return ANSWERS[name]?.(permission) ?? ALLOW;
  },
};

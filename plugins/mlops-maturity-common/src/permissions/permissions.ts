import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of the assessment of one subject under one model.
 *
 * @public
 */
export const RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT =
  'mlops-maturity-assessment';

/**
 * Read assessments. What the caller may not read in the catalog stays hidden, whatever this says.
 *
 * @public
 */
export const mlopsMaturityAssessmentReadPermission = createPermission({
  name: 'mlops-maturity.assessment.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Ask the catalog for newer data of a subject and judge it again.
 *
 * @public
 */
export const mlopsMaturityAssessmentRefreshPermission = createPermission({
  name: 'mlops-maturity.assessment.refresh',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Attest that a subject meets a practice or does not, and take an attestation back.
 *
 * @public
 */
export const mlopsMaturityAttestationWritePermission = createPermission({
  name: 'mlops-maturity.attestation.write',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Confirm what somebody else attested of a subject that somebody else owns.
 *
 * @public
 */
export const mlopsMaturityAttestationConfirmPermission = createPermission({
  name: 'mlops-maturity.attestation.confirm',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Ask for a waiver.
 *
 * @public
 */
export const mlopsMaturityWaiverRequestPermission = createPermission({
  name: 'mlops-maturity.waiver.request',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Approve, refuse and revoke waivers that somebody else asked for.
 *
 * @public
 */
export const mlopsMaturityWaiverDecidePermission = createPermission({
  name: 'mlops-maturity.waiver.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MLOPS_MATURITY_ASSESSMENT,
});

/**
 * Read what assessments add up to: the scorecard of the organisation and its groups.
 *
 * @public
 */
export const mlopsMaturityOrganizationReadPermission = createPermission({
  name: 'mlops-maturity.organisation.read',
  attributes: { action: 'read' },
});

/**
 * Do what administrators do: preview a model that is not published, and make a history follow a renamed entity.
 *
 * @public
 */
export const mlopsMaturityAdminPermission = createPermission({
  name: 'mlops-maturity.admin',
  attributes: { action: 'update' },
});

/**
 * Every permission of the plugin.
 *
 * @public
 */
export const mlopsMaturityPermissions = [
  mlopsMaturityAssessmentReadPermission,
  mlopsMaturityAssessmentRefreshPermission,
  mlopsMaturityAttestationWritePermission,
  mlopsMaturityAttestationConfirmPermission,
  mlopsMaturityWaiverRequestPermission,
  mlopsMaturityWaiverDecidePermission,
  mlopsMaturityOrganizationReadPermission,
  mlopsMaturityAdminPermission,
];

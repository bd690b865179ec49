import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
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
import type { MaturityReader } from '../store/MaturityStore';
import type { StoredSubject } from '../store/rows';
import {
  mlopsMaturityAssessmentResourceRef,
  type AssessmentResource,
} from './assessmentResourceRef';
import { assessmentRules } from './rules';

/** Tells the permission framework what there is to allow, and by which rules. */
export function registerPermissions(options: {
  permissionsRegistry: PermissionsRegistryService;
  store: Pick<MaturityReader, 'readSubjects'>;
}): void {
  const { permissionsRegistry, store } = options;
  permissionsRegistry.addPermissions([
    mlopsMaturityOrganizationReadPermission,
    mlopsMaturityAdminPermission,
  ]);
  permissionsRegistry.addResourceType({
    resourceRef: mlopsMaturityAssessmentResourceRef,
    permissions: [
      mlopsMaturityAssessmentReadPermission,
      mlopsMaturityAssessmentRefreshPermission,
      mlopsMaturityAttestationWritePermission,
      mlopsMaturityAttestationConfirmPermission,
      mlopsMaturityWaiverRequestPermission,
      mlopsMaturityWaiverDecidePermission,
    ],
    rules: Object.values(assessmentRules),
    getResources: async resourceRefs => {
      const stored = await store.readSubjects(resourceRefs.map(lowerCase));
      const resources = new Map(stored.map(each => [each.subject, each]));
      return resourceRefs.map(ref => resourceOf(resources.get(lowerCase(ref))));
    },
  });
}

function resourceOf(
  stored: StoredSubject | undefined,
): AssessmentResource | undefined {
  return (
    stored && {
      subject: stored.subject,
      owner: stored.owner,
      models: stored.assessments.map(({ model }) => model),
    }
  );
}

function lowerCase(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}

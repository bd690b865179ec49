import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Makes the permission backend answer by that policy. */
export function policyModule(policy: PermissionPolicy): BackendFeature {
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { permission: policyExtensionPoint },
        async init({ permission }) {
          permission.setPolicy(policy);
        },
      });
    },
  });
}

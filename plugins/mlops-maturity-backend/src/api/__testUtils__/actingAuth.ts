import {
  coreServices,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The mock auth service, but a request that a plugin makes on behalf of a user says so, as it does in a real portal.
 * The permission backend tells conditions to plugins only.
 */
export const actingAuth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }): AuthService => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    const understand = auth.authenticate.bind(auth);
    return Object.assign(auth, {
      authenticate: async (token: string) => {
        const credentials = await understand(token);
        const onBehalf = !token.startsWith('mock-user-token');
        return onBehalf && auth.isPrincipal(credentials, 'user')
          ? mockCredentials.user(credentials.principal.userEntityRef, {
              actor: { subject: 'plugin:test' },
            })
          : credentials;
      },
    });
  },
});

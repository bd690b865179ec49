import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { createMlopsMaturityService } from './createMlopsMaturityService';
import type { MlopsMaturityService } from './MlopsMaturityService';

/**
 * What the maturity backend tells other backend plugins. It needs nothing to be set up; where the maturity backend is
 * not installed, its calls reject.
 *
 * @public
 */
export const mlopsMaturityServiceRef = createServiceRef<MlopsMaturityService>({
  id: 'mlops-maturity-client',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: createMlopsMaturityService,
    }),
});

import { createApiRef } from '@backstage/core-plugin-api';
import type { MlopsMaturityApi } from './MlopsMaturityApi';

/**
 * Where the plugin's components get assessments from.
 *
 * @public
 */
export const mlopsMaturityApiRef = createApiRef<MlopsMaturityApi>({
  id: 'plugin.mlops-maturity.service',
});

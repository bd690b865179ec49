import { usePermission } from '@backstage/plugin-permission-react';
import { mlopsMaturityAdminPermission } from 'backstage-plugin-mlops-maturity-common';

/** Whether the reader may do what administrators do; the backend asks again before it does it. */
export function useIsAdmin(): { loading: boolean; allowed: boolean } {
  return usePermission({ permission: mlopsMaturityAdminPermission });
}

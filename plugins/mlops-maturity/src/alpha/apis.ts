import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { MlopsMaturityClient } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../api';

/** The client of the backend. */
export const mlopsMaturityApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: mlopsMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new MlopsMaturityClient(deps),
    }),
});

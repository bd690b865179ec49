import type { ConfigApi } from '@backstage/core-plugin-api';
import {
  createKnownTools,
  type KnownTool,
  type KnownTools,
} from 'backstage-plugin-mlops-maturity-common';

/** The tools that annotations may point into, this portal's own included. The backend checks them at its start. */
export function readKnownTools(config: ConfigApi): KnownTools {
  return createKnownTools(
    config.getOptional<KnownTool[]>('mlopsMaturity.knownTools'),
  );
}

import { resolveRoot } from './paths.mjs';

/** Lets Node run TypeScript, as Backstage's own command line does. */
export const transform = resolveRoot(
  'node_modules/@backstage/cli-node/config/nodeTransform.cjs',
);

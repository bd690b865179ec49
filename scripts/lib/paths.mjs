import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

/** Resolves a path inside the repository. */
export const resolveRoot = (...segments) => path.resolve(root, ...segments);

/** The committed yarn release: nobody has to install yarn. */
export const yarn = resolveRoot('.yarn/releases/yarn-4.13.0.cjs');

/** The entry point of Backstage's own command line. */
export const backstageCli = resolveRoot(
  'node_modules/@backstage/cli/bin/backstage-cli',
);

/** Where test runs leave their results; ignored by git. */
export const testOutput = resolveRoot('.test-output');

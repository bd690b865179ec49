// Starts the portal that the end-to-end tests look at, with built frontends.
// Leave it running while writing tests; Playwright uses one that is there. With
// `--dev` it follows changes to the code.
import { stopChildren, stopOnSignals } from './lib/children.mjs';
import { runMain } from './lib/fail.mjs';
import { runTestPortal } from './lib/testPortal.mjs';

runMain(async () => {
  stopOnSignals();
  const exitCode = await runTestPortal({
    legacy: true,
    watch: process.argv.includes('--dev'),
    // Some subjects are of types that none of these assesses.
    models: ['five-stage', 'google-mlops', 'ml-test-score'],
  });
  await stopChildren();
  return exitCode;
});

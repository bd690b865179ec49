// Starts the portal that the end-to-end tests look at. Leave it running while
// writing tests; Playwright uses one that is there.
import { stopChildren, stopOnSignals } from './lib/children.mjs';
import { runMain } from './lib/fail.mjs';
import { runTestPortal } from './lib/testPortal.mjs';

runMain(async () => {
  stopOnSignals();
  const exitCode = await runTestPortal({ legacy: true });
  await stopChildren();
  return exitCode;
});

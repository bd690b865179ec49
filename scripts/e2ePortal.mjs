// Starts the portal that the end-to-end tests look at: as `npm start` does, but
// on other ports, with an empty database and with examples that tests may edit.
// Leave it running while writing tests; Playwright uses one that is there.
import fs from 'node:fs';
import path from 'node:path';
import { stopChildren, stopOnSignals } from './lib/children.mjs';
import { e2eSettings } from './lib/e2eSettings.mjs';
import { runMain } from './lib/fail.mjs';
import { resolveRoot } from './lib/paths.mjs';
import { runPortal } from './lib/portal.mjs';

const { appUrl, legacyAppUrl, backendUrl, folder, examplesFolder, dataFolder } =
  e2eSettings;

runMain(async () => {
  stopOnSignals();
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(resolveRoot('examples'), examplesFolder, { recursive: true });
  const exitCode = await runPortal({
    // Without app-config.local.yaml, whose settings the tests do not know.
    configFiles: ['app-config.yaml'],
    legacyAppUrl,
    settings: {
      'app.baseUrl': appUrl,
      'backend.baseUrl': backendUrl,
      'backend.listen.port': Number(new URL(backendUrl).port),
      'backend.cors.origin': [appUrl, legacyAppUrl],
      'backend.database.connection.directory': dataFolder,
      'catalog.processingInterval': { seconds: 5 },
      'catalog.locations': [
        { type: 'file', target: path.join(examplesFolder, 'all.yaml') },
      ],
      'mlopsMaturity.schedule.frequency': { seconds: 5 },
    },
  });
  await stopChildren();
  return exitCode;
});

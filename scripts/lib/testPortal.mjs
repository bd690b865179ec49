import fs from 'node:fs';
import path from 'node:path';
import { e2eSettings } from './e2eSettings.mjs';
import { resolveRoot } from './paths.mjs';
import { runPortal } from './portal.mjs';

const { appUrl, legacyAppUrl, backendUrl, folder, examplesFolder, dataFolder } =
  e2eSettings;

/**
 * Runs a portal as `npm start` does, but on other ports, with an empty database
 * and with a copy of the examples that tests may edit. Resolves as `runPortal`.
 *
 * @param legacy - also start the legacy frontend
 * @param watch - as of `runPortal`
 * @param models - the enabled models; all where absent
 */
export function runTestPortal({ legacy, watch, models }) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(resolveRoot('examples'), examplesFolder, { recursive: true });
  return runPortal({
    // Without app-config.local.yaml, whose settings the tests do not know.
    configFiles: ['app-config.yaml'],
    legacyAppUrl: legacy ? legacyAppUrl : undefined,
    watch,
    settings: {
      'app.baseUrl': appUrl,
      'backend.baseUrl': backendUrl,
      'backend.listen.port': Number(new URL(backendUrl).port),
      'backend.cors.origin': [appUrl, legacyAppUrl],
      'backend.database.connection.directory': dataFolder,
      'catalog.processingInterval': { seconds: 5 },
      'catalog.locations': [
        { type: 'file', target: path.join(examplesFolder, 'all.yaml') },
        {
          type: 'file',
          target: resolveRoot(
            'plugins/scaffolder-backend-module-mlops-maturity/templates/update-evidence.yaml',
          ),
          rules: [{ allow: ['Template'] }],
        },
      ],
      'mlopsMaturity.schedule.frequency': { seconds: 5 },
      ...(models && { 'mlopsMaturity.models': models }),
    },
  });
}

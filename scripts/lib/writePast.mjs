import path from 'node:path';
import { startChild, waitForChild } from './children.mjs';
import { e2eSettings } from './e2eSettings.mjs';
import { resolveRoot } from './paths.mjs';
import { transform } from './transform.mjs';

const script = resolveRoot(
  'plugins/mlops-maturity-backend/src/__testUtils__/past/writePastProcess.ts',
);

/** Gives what the running test portal has assessed a past of some months, so that there is a trend to look at. */
export async function writePast() {
  const file = path.join(e2eSettings.dataFolder, 'mlops-maturity.sqlite');
  const exitCode = await waitForChild(
    startChild(process.execPath, ['--require', transform, script, file], {
      env: process.env,
    }),
  );
  if (exitCode !== 0) throw new Error('The past could not be written');
}

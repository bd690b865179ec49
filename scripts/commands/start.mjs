import { parseArgs } from 'node:util';
import { stopChildren, stopOnSignals } from '../lib/children.mjs';
import { UserError } from '../lib/fail.mjs';

const usage =
  'npm start -- [--port 3000] [--backend-port 7007] [--legacy-port 3001]';

/** The options of `npm start`, as options of `runPortal`. */
export function readOptions(args) {
  const values = parse(args);
  const localhost = port => port && `http://localhost:${port}`;
  const appUrl = localhost(values.port);
  const backendPort = values['backend-port'];
  const legacyAppUrl = localhost(values['legacy-port']);
  return {
    legacyAppUrl,
    settings: {
      ...(appUrl && { 'app.baseUrl': appUrl }),
      ...(backendPort && {
        'backend.baseUrl': localhost(backendPort),
        'backend.listen.port': Number(backendPort),
      }),
      ...((appUrl || legacyAppUrl) && {
        'backend.cors.origin': [
          appUrl ?? 'http://localhost:3000',
          ...(legacyAppUrl ? [legacyAppUrl] : []),
        ],
      }),
    },
  };
}

function parse(args) {
  const port = { type: 'string' };
  const options = { port, 'backend-port': port, 'legacy-port': port };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UserError(`${error.message}\nUsage: ${usage}`);
  }
}

/** Runs the example portal until it is stopped. */
export async function run(options) {
  stopOnSignals();
  // Only now: it needs an installed dependency.
  const { runPortal } = await import('../lib/portal.mjs');
  const exitCode = await runPortal(options);
  await stopChildren();
  return exitCode;
}

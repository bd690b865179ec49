// `npm start`: installs what is missing and starts the example portal.
import { parseArgs } from 'node:util';
import { onStop, stopChildren } from './lib/children.mjs';
import { runMain, UserError } from './lib/fail.mjs';
import { installDependencies } from './lib/install.mjs';
import { isSupportedNode, rerunOnSupportedNode } from './lib/node.mjs';

const usage =
  'npm start -- [--port 3000] [--backend-port 7007] [--legacy-port 3001]';

runMain(async () => {
  if (!isSupportedNode) return rerunOnSupportedNode();
  const options = readOptions();
  installDependencies();
  onStop(stopChildren);
  // Loaded only now: it needs an installed dependency.
  const { runPortal } = await import('./lib/portal.mjs');
  const exitCode = await runPortal(options);
  await stopChildren();
  return exitCode;
});

function readOptions() {
  const port = { type: 'string' };
  const options = { port, 'backend-port': port, 'legacy-port': port };
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new UserError(`${error.message}\nUsage: ${usage}`);
  }
  const localhost = value => value && `http://localhost:${value}`;
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
        'backend.cors.origin': [appUrl, legacyAppUrl].filter(Boolean),
      }),
    },
  };
}

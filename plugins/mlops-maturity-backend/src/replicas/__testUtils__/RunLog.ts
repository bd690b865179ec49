import fs from 'node:fs';
import path from 'node:path';

/** Ignored by git; the last run's stays there. */
const FILE = path.resolve(
  __dirname,
  '../../../../../.test-output/replicas.log',
);

/** What was done to the replicas and what held, in order, for people to read when a run is over. */
export class RunLog {
  readonly #start = Date.now();
  readonly #lines: string[] = [];

  add(line: string): void {
    const seconds = ((Date.now() - this.#start) / 1000).toFixed(1);
    this.#lines.push(`${seconds.padStart(6)} s  ${line}`);
  }

  /** Prints it, and keeps it in a file. */
  finish(title: string): void {
    const text = `${[title, ...this.#lines].join('\n')}\n`;
    process.stdout.write(`\n${text}\n`);
    fs.mkdirSync(path.dirname(FILE), { recursive: true });
    fs.writeFileSync(FILE, text);
  }
}

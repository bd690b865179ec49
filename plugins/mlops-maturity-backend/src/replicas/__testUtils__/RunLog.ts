/** What was done to the replicas and what held, in order, for people to read when a run is over. */
export class RunLog {
  readonly #start = Date.now();
  readonly #lines: string[] = [];

  add(line: string): void {
    const seconds = ((Date.now() - this.#start) / 1000).toFixed(1);
    this.#lines.push(`${seconds.padStart(6)} s  ${line}`);
  }

  print(title: string): void {
    process.stdout.write(`\n${[title, ...this.#lines].join('\n')}\n\n`);
  }
}

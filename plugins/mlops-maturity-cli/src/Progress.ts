import type { Terminal } from './Terminal';

const SILENT_MS = 500;
const EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** One line on standard error that says how far a long command is; silent where nobody looks. */
export class Progress {
  readonly #stderr: Terminal['stderr'];
  #next = Date.now() + SILENT_MS;
  #shown = false;

  constructor({ stderr }: Pick<Terminal, 'stderr'>) {
    this.#stderr = stderr;
  }

  say(text: string): void {
    if (!this.#stderr.isTTY || Date.now() < this.#next) {
      return;
    }
    this.#next = Date.now() + EVERY_MS;
    this.#shown = true;
    this.#stderr.write(`${CLEAR_LINE}${text}`);
  }

  end(): void {
    if (this.#shown) {
      this.#stderr.write(CLEAR_LINE);
      this.#shown = false;
    }
  }
}

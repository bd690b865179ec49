import fs from 'node:fs';
import path from 'node:path';

/** A file of the examples that the portal reads, edited as its owner would. */
export class ExampleFile {
  readonly #path: string;
  readonly #original: string;

  constructor(examplesFolder: string, name: string) {
    this.#path = path.join(examplesFolder, name);
    this.#original = fs.readFileSync(this.#path, 'utf8');
  }

  /** Puts lines in the place of another; the first of its kind in the file. */
  replaceLine(start: string, lines: string) {
    const text = fs.readFileSync(this.#path, 'utf8');
    const line = text.split(/(?<=\n)/).find(one => one.startsWith(start));
    if (!line) throw new Error(`${this.#path} has no line '${start}…'`);
    fs.writeFileSync(
      this.#path,
      text.replace(line, () => lines),
    );
  }

  restore() {
    fs.writeFileSync(this.#path, this.#original);
  }
}

import { promises as fs } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Terminal } from '../Terminal';
import type { DescriptorReading } from './Descriptor';
import { mayHoldEntities } from './entityShape';
import { parseDescriptors } from './parseDescriptors';
import { whyUnreadable } from './whyUnreadable';
import { yamlFilesUnder } from './yamlFilesUnder';

/** Standard input, as in other tools. */
const STDIN = '-';

async function textOf(stdin: Terminal['stdin']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) {
    text +=
      typeof chunk === 'string'
        ? chunk
        : decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Collects what is read of one path after another. */
class DescriptorReader {
  readonly reading: DescriptorReading = { descriptors: [], errors: [] };
  readonly #terminal: Terminal;
  readonly #onFile?: (file: string) => void;

  constructor(terminal: Terminal, onFile?: (file: string) => void) {
    this.#terminal = terminal;
    this.#onFile = onFile;
  }

  async read(named: string) {
    if (named === STDIN) {
      this.#add(await textOf(this.#terminal.stdin), '<stdin>', true);
      return;
    }
    const path = resolve(this.#terminal.cwd(), named);
    try {
      if (!(await fs.stat(path)).isDirectory()) {
        await this.#readFile(path, true);
        return;
      }
    } catch (error) {
      this.#fail(path, error);
      return;
    }
    const onUnreadable = (folder: string, error: unknown) =>
      this.#fail(folder, error);
    for await (const file of yamlFilesUnder(path, onUnreadable)) {
      await this.#readFile(file, false);
    }
  }

  /** As the caller would name it. */
  #nameOf(path: string): string {
    return relative(this.#terminal.cwd(), path) || path;
  }

  #fail(path: string, error: unknown) {
    const message = whyUnreadable(error);
    this.reading.errors.push({ file: this.#nameOf(path), line: 1, message });
  }

  async #readFile(path: string, named: boolean) {
    const file = this.#nameOf(path);
    this.#onFile?.(file);
    try {
      const text = await fs.readFile(path, 'utf8');
      if (named || mayHoldEntities(text)) {
        this.#add(text, file, named);
      }
    } catch (error) {
      this.#fail(path, error);
    }
  }

  #add(text: string, file: string, named: boolean) {
    const { descriptors, errors } = parseDescriptors(text, { file, named });
    this.reading.descriptors.push(...descriptors);
    this.reading.errors.push(...errors);
  }
}

/**
 * Reads the entities of files, folders and standard input (`-`), in the order they are named, folders by name.
 * In folders, YAML files that hold no catalog entities are passed over; a file that is named must hold them.
 * What cannot be read stops nothing else.
 *
 * @param options - `onFile`: told before each file is read, for progress.
 */
export async function readDescriptors(options: {
  paths: string[];
  terminal: Terminal;
  onFile?: (file: string) => void;
}): Promise<DescriptorReading> {
  const { paths, terminal, onFile } = options;
  const reader = new DescriptorReader(terminal, onFile);
  for (const path of paths) {
    await reader.read(path);
  }
  return reader.reading;
}

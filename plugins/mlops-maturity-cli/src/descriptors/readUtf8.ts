import { promises as fs } from 'node:fs';
import type { Terminal } from '../Terminal';
import { UsageError } from '../UsageError';
import { whyUnreadable } from './whyUnreadable';

async function bytesOf(source: string | Terminal['stdin']): Promise<Buffer> {
  if (typeof source === 'string') {
    return fs.readFile(source);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of source) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a file or of standard input, from which the same bytes can be written again: the byte order mark is kept,
 * and what is no UTF-8 is refused, where other commands read past it.
 *
 * @throws UsageError where it cannot be read.
 */
export async function readUtf8(
  source: string | Terminal['stdin'],
  name: string,
): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await bytesOf(source);
  } catch (error) {
    throw new UsageError(`${name}: ${whyUnreadable(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    throw new UsageError(`${name} is not UTF-8: convert it first`);
  }
}

import { promisify } from 'node:util';
import { gunzip, gzip, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

const compressed = promisify(gzip);
const plain = promisify(gunzip);

/**
 * In characters; a single assessment is hardly larger. Another thread would take longer than to do it at once, and would
 * hold on to all of the text until the garbage collector stops everything.
 */
const SMALL = 256 * 1024;
/**
 * Less than half the time of the defaults and a quarter of their memory, for a fifth to a third more bytes: so much
 * memory, so often, has the garbage collector stop everything. The chunk is what it would hold on to, 16 kB by default.
 */
const FOR_SMALL = { level: 3, windowBits: 13, memLevel: 6, chunkSize: 4_000 };
/** What is large is made once and sent to many. */
const FOR_LARGE = { level: 9 };

/** An answer as the bytes that are sent, compressed as everybody but the plainest client takes it. */
export async function jsonBytes(answer: unknown): Promise<Buffer> {
  const text = JSON.stringify(answer);
  return ofItsOwn(
    text.length <= SMALL
      ? gzipSync(text, FOR_SMALL)
      : await compressed(text, FOR_LARGE),
  );
}

/** What comes out is a view of a larger piece of memory, all of which would be kept by whoever remembers it. */
function ofItsOwn(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** Sends what {@link jsonBytes} has made. */
export async function sendJsonBytes(
  request: Request,
  response: Response,
  bytes: Buffer,
): Promise<void> {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.vary('Accept-Encoding');
  if (request.acceptsEncodings('gzip')) {
    response.setHeader('Content-Encoding', 'gzip');
    response.end(bytes);
  } else {
    response.end(await plain(bytes));
  }
}

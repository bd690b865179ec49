import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { stableHash } from '../visibility';
import { notModified } from './notModified';
import { jsonBytes, sendJsonBytes } from './jsonBytes';

/** Bounds memory, in bytes. */
const REMEMBERED = 64 * 1024 * 1024;
const REMEMBERED_PARTS = 1_000;

/**
 * Answers that are asked for again and again between changes, and are the same for callers who see the same: kept as
 * the bytes that are sent, under all that they follow from. Those are compressed, as everybody but the plainest client
 * takes them: to compress the teams of a large organisation for each reader costs more than to add them up.
 */
export class RememberedAnswers {
  readonly #bodies = new LRUCache<string, Buffer, () => Promise<unknown>>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ length }) => length + 1,
    // Worked out already: worth keeping even where the one who asked has gone.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: answer }) =>
      jsonBytes(await answer()),
  });

  readonly #parts = new LRUCache<string, {}, () => Promise<{}>>({
    max: REMEMBERED_PARTS,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: make }) => make(),
  });

  /**
   * Answers 304 where the caller has it already, else with what is remembered, else with what `answer` makes of it.
   *
   * @param options - `causes`: the name of the route, and everything else that can change the answer.
   */
  async send(options: {
    request: Request;
    response: Response;
    causes: unknown[];
    answer: () => Promise<unknown>;
  }): Promise<void> {
    const { request, response, causes, answer } = options;
    const hash = stableHash(causes);
    if (!notModified(request, response, hash)) {
      const bytes = await this.#bodies.forceFetch(hash, { context: answer });
      await sendJsonBytes(request, response, bytes);
    }
  }

  /**
   * A part that is the same in several answers, such as the total of a list on each of its pages.
   *
   * @param causes - a name for it, and everything else that can change it
   */
  async part<T extends {}>(
    causes: unknown[],
    make: () => Promise<T>,
  ): Promise<T> {
    return this.#parts.forceFetch(stableHash(causes), {
      context: make,
    }) as Promise<T>;
  }
}

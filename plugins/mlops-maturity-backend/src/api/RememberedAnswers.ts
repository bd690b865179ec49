import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { stableHash } from '../visibility';
import { notModified } from './notModified';

/** Bounds memory, in bytes. */
const REMEMBERED = 64 * 1024 * 1024;

/**
 * Answers that are asked for again and again between changes, and are the same for callers who see the same: kept as
 * the bytes that are sent, under all that they follow from.
 */
export class RememberedAnswers {
  readonly #bodies = new LRUCache<string, Buffer, () => Promise<unknown>>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ length }) => length + 1,
    // Worked out already: worth keeping even where the one who asked has gone.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: answer }) =>
      Buffer.from(JSON.stringify(await answer())),
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
    if (notModified(request, response, causes)) {
      return;
    }
    const body = await this.#bodies.forceFetch(stableHash(causes), {
      context: answer,
    });
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(body);
  }
}

import type { Request, Response } from 'express';
import { stableHash } from '../visibility';

/**
 * Sets the ETag of an answer that follows from `causes`, and answers 304 where the caller has it already.
 *
 * @param causes - all that can change the answer, or the hash of it: data revision, query and the caller's scope. Nothing
 *   of the answer itself has to be made to know that it is the same.
 */
export function notModified(
  request: Request,
  response: Response,
  causes: unknown[] | string,
): boolean {
  const hash = typeof causes === 'string' ? causes : stableHash(causes);
  response.setHeader('ETag', `W/"${hash}"`);
  if (!request.fresh) {
    return false;
  }
  response.status(304).end();
  return true;
}

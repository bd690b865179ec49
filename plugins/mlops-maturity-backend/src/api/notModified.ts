import type { Request, Response } from 'express';
import { stableHash } from '../visibility';

/**
 * Sets the ETag of an answer that follows from `causes`, and answers 304 where the caller has it already.
 *
 * The causes are all that can change the answer: data revision, query and the caller's scope. Nothing of the answer
 * itself has to be made to know that it is the same.
 */
export function notModified(
  request: Request,
  response: Response,
  causes: unknown[],
): boolean {
  response.setHeader('ETag', `W/"${stableHash(causes)}"`);
  if (!request.fresh) {
    return false;
  }
  response.status(304).end();
  return true;
}

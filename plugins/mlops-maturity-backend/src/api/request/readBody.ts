import { InputError } from '@backstage/errors';
import type { Request } from 'express';
import type { z } from 'zod';
import { strict } from './strict';

/**
 * Reads the JSON body of a request.
 *
 * @throws InputError that names the place and what is wrong there.
 */
export function readBody<S extends z.ZodObject>(
  request: Pick<Request, 'body'>,
  schema: S,
): z.output<S> {
  const result = strict(schema).safeParse(request.body ?? {});
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) =>
      path.length ? `'${path.join('.')}': ${message}` : message,
    );
    throw new InputError(
      `The body of the request is not as it should be: ${problems.join('; ')}`,
    );
  }
  return result.data as z.output<S>;
}

import { isError, type ResponseError } from '@backstage/errors';

/** @public */
export type FailureKind = 'denied' | 'not-found' | 'backend-missing' | 'error';

/**
 * What kind of failure a request ended in. A 404 that our router did not write comes from a portal in which no
 * such backend is installed.
 *
 * @public
 */
export function failureKind(error: unknown): FailureKind {
  if (!isError(error)) {
    return 'error';
  }
  const { statusCode, cause } = error as Partial<ResponseError>;
  const name = cause?.name ?? error.name;
  if (statusCode === 403 || name === 'NotAllowedError') {
    return 'denied';
  }
  if (name === 'NotFoundError') {
    return 'not-found';
  }
  // A browser's fetch throws a TypeError where nobody answers.
  return statusCode === 404 || name === 'TypeError'
    ? 'backend-missing'
    : 'error';
}

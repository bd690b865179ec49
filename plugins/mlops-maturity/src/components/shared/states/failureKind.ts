import { ResponseError } from '@backstage/errors';

/** @public */
export type FailureKind = 'denied' | 'not-found' | 'backend-missing' | 'error';

/**
 * What kind of failure a request ended in. A 404 that our router did not write comes from a portal in which no
 * such backend is installed.
 *
 * @public
 */
export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof Error)) {
    return 'error';
  }
  const { statusCode } = error as Partial<ResponseError>;
  if (statusCode === 403 || error.name === 'NotAllowedError') {
    return 'denied';
  }
  const said = (error as Partial<ResponseError>).cause?.name ?? error.name;
  if (said === 'NotFoundError') {
    return 'not-found';
  }
  if (statusCode === 404 || error instanceof TypeError) {
    return 'backend-missing';
  }
  return 'error';
}

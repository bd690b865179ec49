import type { ResponseError } from '@backstage/errors';

/**
 * What went wrong, in the words of whoever noticed: the backend's where it answered, for a failed request itself
 * names only its status.
 *
 * @public
 */
export function failureMessage(error: Error): string {
  return (error as Partial<ResponseError>).cause?.message ?? error.message;
}

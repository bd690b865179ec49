import { NotAllowedError } from '@backstage/errors';
import { failedRequest } from '../../tab/__testUtils__/failures';
import { failureKind } from './failureKind';

describe('failureKind', () => {
  it.each([
    ['NotAllowedError', 403, 'denied'],
    ['NotFoundError', 404, 'not-found'],
    // The portal itself answers, because nobody has installed the backend.
    ['Error', 404, 'backend-missing'],
    ['Error', 500, 'error'],
    ['ServiceUnavailableError', 503, 'error'],
  ])('takes %s with status %i for %s', (name, statusCode, kind) => {
    expect(
      failureKind(failedRequest({ name, statusCode, message: 'failed' })),
    ).toBe(kind);
  });

  it('takes a browser that reaches nobody for a missing backend', () => {
    expect(failureKind(new TypeError('Failed to fetch'))).toBe(
      'backend-missing',
    );
  });

  it('knows errors that were thrown here', () => {
    expect(failureKind(new NotAllowedError('no'))).toBe('denied');
  });

  it('takes anything else for an error', () => {
    expect(failureKind('what')).toBe('error');
  });
});

import { ResponseError } from '@backstage/errors';
import { failureMessage } from './failureMessage';

describe('failureMessage', () => {
  it('is the backend’s own sentence', async () => {
    const body = {
      error: { name: 'NotFoundError', message: 'No model is called "x"' },
      response: { statusCode: 404 },
    };
    const error = await ResponseError.fromResponse({
      ok: false,
      status: 404,
      statusText: 'Not Found',
      headers: new Headers({ 'content-type': 'application/json' }),
      text: async () => JSON.stringify(body),
    } as never);

    expect(failureMessage(error)).toBe('No model is called "x"');
  });

  it('is the error’s where nobody else has spoken', () => {
    expect(failureMessage(new TypeError('Failed to fetch'))).toBe(
      'Failed to fetch',
    );
  });
});

import { ResponseError } from '@backstage/errors';

/**
 * What goes with a single request.
 *
 * @public
 */
export interface MlopsMaturityRequestOptions {
  /** A token to send, for callers whose `fetchApi` does not add one: other backends. */
  token?: string;
  signal?: AbortSignal;
}

/** How the client talks to the backend. */
export interface ApiRequests {
  url(path: string): Promise<string>;
  /** Rejects with the `ResponseError` of a failed request. */
  request(
    path: string,
    options?: MlopsMaturityRequestOptions & { body?: object },
    method?: 'GET' | 'POST' | 'PUT',
  ): Promise<Response>;
  json<T>(
    path: string,
    options?: MlopsMaturityRequestOptions & { body?: object },
    method?: 'GET' | 'POST' | 'PUT',
  ): Promise<T>;
}

export function createApiRequests(apis: {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
}): ApiRequests {
  const { discoveryApi } = apis;
  const fetchApi = apis.fetchApi ?? {
    // Called as a method, a browser's own fetch refuses to run.
    fetch: (...request: Parameters<typeof fetch>) =>
      globalThis.fetch(...request),
  };
  const url: ApiRequests['url'] = async path =>
    `${await discoveryApi.getBaseUrl('mlops-maturity')}/${path}`;
  const request: ApiRequests['request'] = async (
    path,
    options = {},
    method = 'GET',
  ) => {
    const { token, signal, body } = options;
    const response = await fetchApi.fetch(await url(path), {
      method,
      signal,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  };
  return {
    url,
    request,
    json: async (...args) => (await request(...args)).json(),
  };
}

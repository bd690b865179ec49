import {
  mockCredentials,
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { createMlopsMaturityService } from './createMlopsMaturityService';
import { mlopsMaturityServiceRef } from './mlopsMaturityServiceRef';

describe('mlopsMaturityServiceRef', () => {
  const requests: { url: URL; authorization: string | null }[] = [];

  beforeEach(() => {
    requests.length = 0;
    jest.spyOn(global, 'fetch').mockImplementation(async (input, init) => {
      requests.push({
        url: new URL(String(input)),
        authorization: new Headers(init?.headers).get('Authorization'),
      });
      return Response.json({ items: [] });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('asks on behalf of whoever the credentials are of', async () => {
    const service = await ServiceFactoryTester.from(
      createServiceFactory({
        service: mlopsMaturityServiceRef,
        deps: {},
        factory: () =>
          createMlopsMaturityService({
            auth: mockServices.auth(),
            discovery: mockServices.discovery(),
          }),
      }),
    ).getSubject();
    const credentials = mockCredentials.user('user:default/jo');
    await service.getHistory(
      { entityRef: 'component:default/churn', limit: 3 },
      { credentials },
    );
    await service.getSubjects({ model: 'five-stage' }, { credentials });
    expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
      '/api/mlops-maturity/subjects/component/default/churn/history?limit=3',
      '/api/mlops-maturity/subjects?model=five-stage',
    ]);
    for (const { authorization } of requests) {
      expect(authorization).toBe(
        mockCredentials.service.header({
          onBehalfOf: credentials,
          targetPluginId: 'mlops-maturity',
        }),
      );
    }
  });
});

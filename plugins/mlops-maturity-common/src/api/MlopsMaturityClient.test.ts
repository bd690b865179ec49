import { MlopsMaturityClient } from './MlopsMaturityClient';

const discoveryApi = {
  getBaseUrl: async (pluginId: string) => `http://portal/api/${pluginId}`,
};

function clientAnswering(respond: () => Response) {
  const requests: { url: string; init?: RequestInit }[] = [];
  const client = new MlopsMaturityClient({
    discoveryApi,
    fetchApi: {
      fetch: async (input, init) => {
        requests.push({ url: String(input), init });
        return respond();
      },
    },
  });
  return { client, requests };
}

const answering = (body: unknown) => clientAnswering(() => Response.json(body));

describe('MlopsMaturityClient', () => {
  it('asks for one entity by its ref, under a model where one is named', async () => {
    const { client, requests } = answering({ state: 'excluded' });
    await expect(
      client.getAssessment('component:default/churn'),
    ).resolves.toEqual({ state: 'excluded' });
    await client.getAssessment('component:default/churn', { model: 'google' });
    expect(requests.map(({ url }) => url)).toEqual([
      'http://portal/api/mlops-maturity/subjects/component/default/churn/assessment',
      'http://portal/api/mlops-maturity/subjects/component/default/churn/assessment?model=google',
    ]);
  });

  it('refreshes with POST', async () => {
    const { client, requests } = answering({});
    await client.refreshAssessment('resource:ml/iris');
    await client.refreshAssessment('resource:ml/iris', {
      seen: '2026-11-21T10:00:00.000Z',
    });
    expect(new URL(requests[1].url).search).toBe(
      '?seen=2026-11-21T10%3A00%3A00.000Z',
    );
    expect(requests[0]).toMatchObject({
      url: 'http://portal/api/mlops-maturity/subjects/resource/ml/iris/refresh',
      init: { method: 'POST' },
    });
  });

  it('sends a body as JSON', async () => {
    const { client, requests } = answering({});
    await client.previewModel({ model: 'id: our-own' }, { token: 'abc' });
    await client.rekeySubject({ from: 'component:a', to: 'component:b' });
    expect(requests[0]).toMatchObject({
      url: 'http://portal/api/mlops-maturity/preview',
      init: {
        method: 'POST',
        body: '{"model":"id: our-own"}',
        headers: {
          Authorization: 'Bearer abc',
          'Content-Type': 'application/json',
        },
      },
    });
    expect(requests[1].url).toBe(
      'http://portal/api/mlops-maturity/admin/rekey',
    );
  });

  it('asks for and decides on what people add', async () => {
    const { client, requests } = answering({});
    const churn = 'component:default/churn';
    await client.getAttestations({ subject: churn, state: ['current'] });
    await client.attest(churn, { practice: 'unit-tests', met: true });
    await client.decideAttestation('a 1', 'confirm', { version: 1 });
    await client.getWaivers({ inForce: true, endsWithin: 30 });
    const waiver = { practice: 'unit-tests', until: '2027-01-01' };
    await client.requestWaiver(churn, { ...waiver, reason: 'planned' });
    await client.decideWaiver('w1', 'approve', { version: 2, note: 'Fine' });
    const base = 'http://portal/api/mlops-maturity';
    expect(
      requests.map(({ url, init }) => [
        init?.method,
        url.slice(base.length),
        init?.body,
      ]),
    ).toEqual([
      [
        'GET',
        '/attestations?subject=component%3Adefault%2Fchurn&state=current',
        undefined,
      ],
      [
        'POST',
        '/subjects/component/default/churn/attestations',
        '{"practice":"unit-tests","met":true}',
      ],
      ['POST', '/attestations/a%201/confirm', '{"version":1}'],
      ['GET', '/waivers?inForce=true&endsWithin=30', undefined],
      [
        'POST',
        '/subjects/component/default/churn/waivers',
        '{"practice":"unit-tests","until":"2027-01-01","reason":"planned"}',
      ],
      ['POST', '/waivers/w1/approve', '{"version":2,"note":"Fine"}'],
    ]);
  });

  it('asks for what was', async () => {
    const { client, requests } = answering({});
    await client.getHistory('component:default/churn', { before: 7 });
    await client.getSubjectTrend('component:default/churn', { days: 30 });
    await client.getTrend({ group: 'group:default/a', days: 7 });
    await client.getMovers({ cause: ['model', 'configuration'] });
    await client.getRollups({ by: 'system' });
    const base = 'http://portal/api/mlops-maturity';
    expect(requests.map(({ url }) => url.slice(base.length))).toEqual([
      '/subjects/component/default/churn/history?before=7',
      '/subjects/component/default/churn/trend?days=30',
      '/trend?group=group%3Adefault%2Fa&days=7',
      '/movers?cause=model&cause=configuration',
      '/rollups?by=system',
    ]);
  });

  it('writes every part of a query', async () => {
    const { client, requests } = answering({ items: [], totalItems: 0 });
    await client.getSubjects({
      model: 'five-stage',
      level: [1, 2],
      group: 'group:default/a&b',
      ownOnly: true,
      practiceStatus: [{ practice: 'unit-tests', status: 'missing' }],
      orderBy: { field: 'gap', order: 'desc' },
      text: undefined,
    });
    const url = new URL(requests[0].url);
    expect([...url.searchParams]).toEqual([
      ['model', 'five-stage'],
      ['level', '1'],
      ['level', '2'],
      ['group', 'group:default/a&b'],
      ['ownOnly', 'true'],
      ['practiceStatus', 'unit-tests:missing'],
      ['orderBy', 'gap:desc'],
    ]);
  });

  it('downloads the CSV from the URL it tells', async () => {
    const { client, requests } = clientAnswering(() => new Response('a,b'));
    const query = { model: 'five-stage', level: [3], cursor: 'c', limit: 9 };
    const file = await client.getSubjectsCsv(query);
    await expect(file.text()).resolves.toBe('a,b');
    expect(requests[0].url).toBe(await client.getSubjectsCsvUrl(query));
    expect(requests[0].url).toMatch(/subjects\.csv\?model=five-stage&level=3$/);
  });

  it('sends a token where it is given one', async () => {
    const { client, requests } = answering({});
    await client.getHealth({ token: 'abc' });
    expect(requests[0].init?.headers).toEqual({ Authorization: 'Bearer abc' });
  });

  it('rejects with what the backend said', async () => {
    const { client } = clientAnswering(() =>
      Response.json(
        {
          error: { name: 'NotFoundError', message: 'No model named nope' },
          response: { statusCode: 404 },
        },
        { status: 404, statusText: 'Not Found' },
      ),
    );
    await expect(client.getScorecard({ model: 'nope' })).rejects.toMatchObject({
      name: 'ResponseError',
      cause: { name: 'NotFoundError', message: 'No model named nope' },
    });
  });
});

import {
  HIDDEN,
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from './__testUtils__/organization';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { startPortal } from './__testUtils__/startPortal';
import { readOpenApi } from '../openapi';

jest.setTimeout(120_000);

const API = '/api/mlops-maturity';

/** Requests that between them ask every route for everything it can tell. */
const ASKED = [
  '/models',
  '/models/five-stage',
  '/subjects',
  '/subjects?limit=2',
  '/subjects?orderBy=level:desc',
  '/subjects?group=platform',
  '/subjects?group=ranking',
  '/subjects?noKnownOwner=true',
  '/subjects?withFindings=true',
  `/subjects?text=${HIDDEN}`,
  `/subjects?group=${HIDDEN}-team`,
  `/subjects?system=${HIDDEN}-system`,
  `/subjects?lifecycle=${HIDDEN}-cycle`,
  '/subjects?criticality=critical',
  '/subjects.csv',
  '/subjects.csv?noKnownOwner=true',
  '/inventory',
  '/inventory?limit=2',
  `/inventory?text=${HIDDEN}`,
  '/inventory?withoutPhase=monitoring',
  '/inventory.csv',
  '/subjects/component/default/churn/assessment',
  '/subjects/component/default/churn/history',
  '/subjects/component/default/churn/trend',
  '/attestations',
  '/waivers',
  '/waivers?inForce=true',
  '/scorecard',
  '/rollups',
  '/rollups?by=system',
  '/rollups?by=domain',
  '/rollups?by=lifecycle',
  '/rollups?by=criticality',
  '/rollups?by=type',
  '/trend',
  `/trend?system=${HIDDEN}-system`,
  '/movers',
  '/movers?group=platform',
  '/inbox',
  '/inbox?group=platform',
  '/report',
  '/report?group=platform',
  `/report?system=${HIDDEN}-system`,
  '/findings',
  '/findings?noKnownOwner=true',
  '/findings?group=platform',
  '/unassessed',
  '/unassessed?state=excluded',
  '/notification-settings',
  '/health',
  '/openapi.json',
];

/** Asked in tests of their own. */
const POSTED = [
  '/badges/component/default/x.svg',
  '/subjects/component/default/x/refresh',
  '/subjects/component/default/x/attestations',
  '/subjects/component/default/x/waivers',
  '/attestations/x/confirm',
  '/attestations/x/withdraw',
  '/waivers/x/approve',
  '/waivers/x/refuse',
  '/waivers/x/revoke',
  '/subjects/component/default/x/patch',
  '/preview',
  '/admin/rekey',
  '/profiles/user/default/x',
  '/profiles/user/default/x/certifications',
];

/** What tells when, not what: it differs from run to run. */
const WHEN =
  /"(asOf|assessedAt|startedAt|finishedAt|at)":"[^"]*"|"(durationSeconds|ageSeconds)":[\d.]+|"recentSweeps":\[[^\]]*\]|\d{4}-\d\d-\d\dT[\d:.]+Z/g;

describe('a policy that hides entities', () => {
  let full: Awaited<ReturnType<typeof startPortal>>;
  let without: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    full = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
    without = await startPortal(VISIBLE_ENTITIES);
  });
  afterAll(async () => {
    await full.stop();
    await without.stop();
  });

  const answer = async (
    portal: typeof full,
    user: string,
    path: string,
  ): Promise<string> => {
    const response = await portal.as(user).get(`${API}${path}`);
    return `${response.status} ${response.text.replace(WHEN, '')}`;
  };

  it.each(ASKED)('leaves no trace of them in %s', async path => {
    const told = await answer(full, 'limited', path);
    expect(told).toMatch(/^200 /);
    // The same caller, in a portal where what is hidden does not exist.
    expect(told).toBe(await answer(without, 'limited', path));
    expect(told).not.toContain(HIDDEN);
  });

  it('would have left traces of them in what is asked', async () => {
    const told = await Promise.all(
      ASKED.map(path => answer(full, 'admin', path)),
    );
    const traced = ASKED.filter((_, index) => told[index].includes(HIDDEN));
    expect(traced).toEqual(
      expect.arrayContaining([
        '/subjects',
        '/subjects?limit=2',
        '/subjects.csv',
        '/scorecard',
        '/rollups',
        '/rollups?by=lifecycle',
        '/findings',
        '/unassessed',
      ]),
    );
  });

  it('answers a hidden entity like one that does not exist', async () => {
    for (const { metadata } of HIDDEN_ENTITIES) {
      for (const [method, action] of [
        ['get', 'assessment'],
        ['get', 'history'],
        ['get', 'trend'],
        ['post', 'refresh'],
      ] as const) {
        const path = `${API}/subjects/component/default/${metadata.name}/${action}`;
        const hidden = await full.as('limited')[method](path);
        const missing = await without.as('limited')[method](path);
        expect(hidden.status).toBe(404);
        expect(hidden.body).toEqual(missing.body);
      }
    }
  });

  it.each([
    ['/preview', { model: JSON.stringify(builtinContent.models[0]) }],
    [
      '/admin/rekey',
      {
        from: `component:default/${HIDDEN}-model`,
        to: 'component:default/churn',
      },
    ],
  ])(
    'leaves no trace of them in what administrators do: %s',
    async (path, body) => {
      const told = async (portal: typeof full) => {
        const { status, text } = await portal
          .as('limited')
          .post(`${API}${path}`)
          .send(body);
        return `${status} ${text.replace(WHEN, '')}`;
      };
      expect(await told(full)).toBe(await told(without));
    },
  );

  it('is asked about on every route', async () => {
    const { paths } = (await readOpenApi()) as { paths: object };
    const asked = Object.keys(paths).filter(path => {
      const shape = path.replace(/\{\w+\}/g, '[^/?]+').replace('.', '\\.');
      return [...ASKED, ...POSTED].some(each =>
        new RegExp(`^${shape}(\\?|$)`).test(each),
      );
    });
    expect(asked).toEqual(Object.keys(paths));
  });

  it('gives callers with other conditions other ETags', async () => {
    for (const path of [
      '/subjects',
      '/scorecard',
      '/rollups',
      '/trend',
      '/movers',
      '/findings',
    ]) {
      const { headers } = await full.as('admin').get(`${API}${path}`);
      const { status } = await full
        .as('limited')
        .get(`${API}${path}`)
        .set('If-None-Match', headers.etag);
      expect(status).toBe(200);
    }
  });

  it('shows nothing to a caller to whom the catalog shows nothing', async () => {
    const { body: subjects } = await full.as('blind').get(`${API}/subjects`);
    expect(subjects).toEqual({ items: [], totalItems: 0 });
    const { body: scorecard } = await full.as('blind').get(`${API}/scorecard`);
    expect(scorecard).toMatchObject({
      assessed: 0,
      excluded: 0,
      notInModel: 0,
      findings: 0,
      groups: [],
    });
    await full
      .as('blind')
      .get(`${API}/subjects/component/default/churn/assessment`)
      .expect(404);
  });
});

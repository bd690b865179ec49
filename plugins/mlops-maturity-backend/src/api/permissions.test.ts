import { mlopsMaturityPermissions } from 'backstage-plugin-mlops-maturity-common';
import { VISIBLE_ENTITIES } from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';
const CHURN = `${API}/subjects/component/default/churn`;
const IRIS = `${API}/subjects/component/default/iris`;

describe('our own permissions', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(VISIBLE_ENTITIES);
  });
  afterAll(() => portal.stop());

  const body = async (user: string, path: string) =>
    (await portal.as(user).get(`${API}${path}`).expect(200)).body;

  it('refuse those who may read no assessments, and say what to ask for', async () => {
    for (const path of [
      '/subjects',
      '/subjects.csv',
      '/subjects/component/default/churn/assessment',
      '/subjects/component/default/nowhere/assessment',
      '/scorecard',
      '/findings',
      '/unassessed',
      '/health',
    ]) {
      const response = await portal.as('outsider').get(`${API}${path}`);
      expect([path, response.status]).toEqual([path, 403]);
      expect(response.body.error.message).toBe(
        "You may not read assessments: ask an administrator of this portal for the permission 'mlops-maturity.assessment.read'",
      );
    }
  });

  it('keep the scorecard from those who may not read what assessments add up to', async () => {
    const response = await portal.as('member').get(`${API}/scorecard`);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(
      "'mlops-maturity.organisation.read'",
    );
    // They need not learn which models there are from a route they may not use.
    await portal.as('member').get(`${API}/scorecard?model=nope`).expect(403);
    await portal.as('member').get(`${API}/subjects`).expect(200);
  });

  it('limit an owner to the subjects of their team', async () => {
    const { items, totalItems } = await body('owner', '/subjects');
    expect(items.map((item: { subject: string }) => item.subject)).toEqual([
      'component:default/churn',
    ]);
    expect(totalItems).toBe(1);
    const other = await body('owner', '/subjects?group=platform&ownOnly=true');
    expect(other.totalItems).toBe(0);

    const csv = await portal.as('owner').get(`${API}/subjects.csv`).expect(200);
    expect(csv.text.trim().split('\n')).toHaveLength(2);
    expect(csv.text).not.toContain('iris');

    expect(await body('owner', '/findings')).toMatchObject({
      totalItems: 1,
      byKind: { 'unknown-key': 1 },
    });
    expect(await body('owner', '/unassessed')).toMatchObject({ totalItems: 2 });
    expect(await body('owner', '/scorecard')).toMatchObject({
      partial: true,
      assessed: 1,
      excluded: 1,
      notInModel: 1,
      findings: 1,
    });
    const { lastSweep } = await body('owner', '/health');
    expect(lastSweep).toEqual({
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
      durationSeconds: expect.any(Number),
      complete: true,
    });
  });

  it('refuse an owner the assessment of another team', async () => {
    await portal.as('owner').get(`${CHURN}/assessment`).expect(200);
    const response = await portal.as('owner').get(`${IRIS}/assessment`);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(
      "'mlops-maturity.assessment.read'",
    );
    // The catalog shows it to them: what is not there is still told apart.
    await portal
      .as('owner')
      .get(`${API}/subjects/component/default/nowhere/assessment`)
      .expect(404);
  });

  it('limit a caller to the assessments under some models', async () => {
    expect(await body('othermodel', '/subjects')).toEqual({
      items: [],
      totalItems: 0,
    });
    expect(await body('othermodel', '/findings')).toMatchObject({
      totalItems: 0,
      byKind: {},
    });
    expect(await body('othermodel', '/scorecard')).toMatchObject({
      assessed: 0,
      excluded: 0,
      notInModel: 0,
      findings: 0,
    });
    await portal.as('othermodel').get(`${CHURN}/assessment`).expect(403);
  });

  it('refuse to assess anew for those who may only read, and audit that', async () => {
    const response = await portal.as('reader').post(`${CHURN}/refresh`);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(
      "'mlops-maturity.assessment.refresh'",
    );
    await portal.as('owner').post(`${IRIS}/refresh`).expect(403);
    await portal
      .as('admin')
      .post(`${API}/subjects/component/default/nowhere/refresh`)
      .expect(404);
    const refused = portal.audited.filter(each => each.outcome === 'failed');
    expect(refused).toEqual([
      expect.objectContaining({
        eventId: 'assessment-refresh',
        meta: expect.objectContaining({ entityRef: 'component:default/churn' }),
        error: 'NotAllowedError',
      }),
      expect.objectContaining({ error: 'NotAllowedError' }),
      expect.objectContaining({ error: 'NotFoundError' }),
    ]);
  });

  it('tell the portal what there is to allow, and by which rules', async () => {
    const metadata = await body(
      'admin',
      '/.well-known/backstage/permissions/metadata',
    );
    expect(
      metadata.permissions.map(({ name }: { name: string }) => name).sort(),
    ).toEqual(mlopsMaturityPermissions.map(({ name }) => name).sort());
    expect(metadata.rules).toEqual([
      expect.objectContaining({
        name: 'IS_OWNED_BY',
        paramsSchema: expect.objectContaining({ required: ['claims'] }),
      }),
      expect.objectContaining({
        name: 'HAS_MODEL',
        paramsSchema: expect.objectContaining({ required: ['models'] }),
      }),
    ]);
  });

  it('answer the portal about a single subject', async () => {
    const authorize = async (user: string, resourceRef: string) => {
      const response = await portal
        .as(user)
        .post('/api/permission/authorize')
        .send({
          items: [
            {
              id: '1',
              resourceRef,
              permission: {
                type: 'resource',
                name: 'mlops-maturity.assessment.refresh',
                attributes: { action: 'update' },
                resourceType: 'mlops-maturity-assessment',
              },
            },
          ],
        })
        .expect(200);
      return response.body.items[0].result;
    };
    expect(await authorize('owner', 'component:default/churn')).toBe('ALLOW');
    expect(await authorize('owner', 'Component:default/Churn')).toBe('ALLOW');
    expect(await authorize('owner', 'component:default/iris')).toBe('DENY');
    expect(await authorize('owner', 'component:default/gone')).toBe('DENY');
    expect(await authorize('reader', 'component:default/churn')).toBe('DENY');
    expect(await authorize('othermodel', 'component:default/churn')).toBe(
      'DENY',
    );
  });
});

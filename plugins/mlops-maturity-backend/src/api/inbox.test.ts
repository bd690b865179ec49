import type { Inbox } from 'backstage-plugin-mlops-maturity-common';
import { VISIBLE_ENTITIES } from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';

const subjectsOf = ({ practices }: Inbox) =>
  [
    ...new Set(
      practices.flatMap(({ steps }) => steps.map(({ subject }) => subject)),
    ),
  ].sort();

describe('the inbox', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(VISIBLE_ENTITIES);
  });
  afterAll(() => portal.stop());

  const body = async (user: string, path: string) =>
    (await portal.as(user).get(`${API}${path}`).expect(200)).body;

  it('is about what the caller owns', async () => {
    const inbox = await body('jo', '/inbox');
    expect(inbox).toMatchObject({
      model: 'five-stage',
      owners: ['user:default/jo'],
      subjects: { looked: 1, of: 1 },
    });
    expect(subjectsOf(inbox)).toEqual(['component:default/jos-model']);
    expect(await body('admin', '/inbox')).toMatchObject({
      subjects: { looked: 0, of: 0 },
      practices: [],
      endings: [],
    });
  });

  it('is about a group, with those below it or without', async () => {
    expect(subjectsOf(await body('admin', '/inbox?group=platform'))).toEqual([
      'component:default/churn',
      'component:default/iris',
    ]);
    expect(
      subjectsOf(await body('admin', '/inbox?group=platform&ownOnly=true')),
    ).toEqual(['component:default/iris']);
  });

  it('groups open steps by practice', async () => {
    const { practices } = await body('admin', '/inbox?group=platform');
    const tests = practices.find(
      ({ practice }: { practice: string }) => practice === 'integration-tests',
    );
    expect(tests).toMatchObject({
      title: 'Integration tests',
      annotation: 'mlops-maturity.io/integration-tests',
      minimumGrade: 'backed',
      steps: [
        {
          subject: 'component:default/churn',
          title: '=Churn, "the" model',
          kind: 'improve',
          status: 'missing',
        },
        { subject: 'component:default/iris', status: 'unknown' },
      ],
    });
  });

  it('holds only what the caller may read', async () => {
    // They may read what one team below it owns.
    expect(subjectsOf(await body('owner', '/inbox?group=platform'))).toEqual([
      'component:default/churn',
    ]);
    await portal.as('outsider').get(`${API}/inbox`).expect(403);
    await portal.as('admin').get(`${API}/inbox?model=nope`).expect(404);
  });

  it('is the same until something changes', async () => {
    const { headers } = await portal.as('jo').get(`${API}/inbox`);
    const again = async (user: string) => {
      const { status } = await portal
        .as(user)
        .get(`${API}/inbox`)
        .set('If-None-Match', headers.etag);
      return status;
    };
    expect(await again('jo')).toBe(304);
    expect(await again('admin')).toBe(200);
  });
});

import { VISIBLE_ENTITIES } from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const BADGES = '/api/mlops-maturity/badges/component/default';

describe('badges', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  afterEach(() => portal.stop());

  it('are served to nobody unless they are allowed', async () => {
    portal = await startPortal(VISIBLE_ENTITIES);
    await portal.anybody().get(`${BADGES}/churn.svg`).expect(401);
    const { body } = await portal
      .as('admin')
      .get(`${BADGES}/churn.svg`)
      .expect(404);
    expect(body.error.message).toContain("'mlopsMaturity.badges.enabled'");
  });

  it('say the level to anybody, and nothing else', async () => {
    portal = await startPortal(VISIBLE_ENTITIES, {
      mlopsMaturity: { badges: { enabled: true } },
    });
    const get = (path: string) =>
      portal.anybody().get(`${BADGES}/${path}`).buffer(true);
    const textOf = async (path: string) =>
      (await get(path).expect(200)).body.toString();

    const response = await get('churn.svg').expect(200);
    expect(response.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': "default-src 'none'",
    });
    expect(response.body.toString()).toMatch(/stage \d of 5, /);
    await get('churn.svg')
      .set('If-None-Match', response.headers.etag)
      .expect(304);

    // Nothing but what the catalog says is known of it; and nothing at all.
    const unrated = await textOf('iris.svg');
    expect(unrated).toContain('not rated yet');
    expect(await textOf('nowhere.svg')).toBe(unrated);
    expect(await textOf('churn.svg?model=nope')).toBe(unrated);
    expect(await textOf('left-out.svg')).toBe(unrated);

    // Everything else is as closed as before.
    await portal
      .anybody()
      .get('/api/mlops-maturity/subjects/component/default/churn/assessment')
      .expect(401);
  });
});

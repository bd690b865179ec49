import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import {
  HIDDEN,
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from '../__testUtils__/organization';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const URL = '/api/mlops-maturity/preview';
const fiveStage = builtinContent.models.find(({ id }) => id === 'five-stage')!;

/** The five-stage model, but nothing that is not verified counts. */
const stricter = JSON.stringify({
  ...fiveStage,
  version: '2.0.0',
  minimumGrades: Object.fromEntries(
    fiveStage.levels.slice(1).map(({ number }) => [number, 'verified']),
  ),
});

describe('POST /preview', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
  });
  afterAll(() => portal.stop());

  const get = async (user: string, path: string) =>
    (await portal.as(user).get(`/api/mlops-maturity${path}`)).body;

  it('says that the model in use would change nothing, and adds up to the scorecard', async () => {
    const { body } = await portal
      .as('admin')
      .post(URL)
      .send({ model: JSON.stringify(fiveStage) })
      .expect(200);
    const { organization } = await get('admin', '/scorecard');
    expect(body).toMatchObject({
      comparedWith: { id: 'five-stage', version: fiveStage.version },
      up: 0,
      down: 0,
      same: organization.assessed,
      added: 0,
      removed: 0,
      movers: [],
    });
    expect(body.after).toEqual(organization);
    expect(body.before).toEqual(organization);
  });

  it('says who would drop, by team, and writes nothing', async () => {
    const before = await get('admin', '/subjects');
    const { body } = await portal
      .as('admin')
      .post(URL)
      .send({ model: stricter })
      .expect(200);
    expect(body.model.version).toBe('2.0.0');
    expect(body.down).toBeGreaterThan(0);
    expect(body.up).toBe(0);
    expect(body.movers).toHaveLength(body.down);
    expect(body.movers[0]).toMatchObject({
      subject: expect.any(String),
      from: { number: 2 },
      to: { number: 1 },
    });
    const sum = (key: 'up' | 'down') =>
      body.teams.reduce((total: number, team: any) => total + team[key], 0);
    expect([sum('up'), sum('down')]).toEqual([body.up, body.down]);
    expect(await get('admin', '/subjects')).toEqual(before);
  });

  it('leaves no trace of what is hidden from the caller', async () => {
    const { text, body } = await portal
      .as('limited')
      .post(URL)
      .send({ model: stricter })
      .expect(200);
    expect(text).not.toContain(HIDDEN);
    const { organization } = await get('limited', '/scorecard');
    expect(body.before).toEqual(organization);
    expect(body.partial).toBe(true);
  });

  it('tells only what levels there would be of a model like no other', async () => {
    const { body } = await portal
      .as('admin')
      .post(URL)
      .send({ model: JSON.stringify({ ...fiveStage, id: 'our-own' }) })
      .expect(200);
    expect(body.comparedWith).toBeUndefined();
    expect(body.before).toBeUndefined();
    expect(body.after.assessed).toBeGreaterThan(0);
    const { body: compared } = await portal
      .as('admin')
      .post(URL)
      .send({
        model: JSON.stringify({ ...fiveStage, id: 'our-own' }),
        compareWith: 'five-stage',
      })
      .expect(200);
    expect(compared).toMatchObject({ up: 0, down: 0 });
  });

  it('says what is wrong with a model, and where', async () => {
    const { levels: _, ...broken } = fiveStage;
    const { body } = await portal
      .as('admin')
      .post(URL)
      .send({ model: JSON.stringify(broken) })
      .expect(400);
    expect(body.error.message).toMatch(/model:1:1: .*levels/);
    await portal
      .as('admin')
      .post(URL)
      .send({ model: 'x', more: 1 })
      .expect(400);
  });

  it('is for administrators, and audited whatever comes of it', async () => {
    portal.audited.length = 0;
    const { status } = await portal
      .as('visitor')
      .post(URL)
      .send({ model: stricter });
    expect(status).toBe(403);
    await portal.as('admin').post(URL).send({ model: stricter });
    expect(portal.audited).toEqual([
      expect.objectContaining({
        eventId: 'model-preview',
        outcome: 'failed',
        error: 'NotAllowedError',
      }),
      expect.objectContaining({
        eventId: 'model-preview',
        outcome: 'succeeded',
        meta: expect.objectContaining({
          model: 'five-stage',
          version: '2.0.0',
        }),
      }),
    ]);
  });
});

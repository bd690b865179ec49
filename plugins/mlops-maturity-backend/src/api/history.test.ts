import { setTimeout as sleep } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import {
  HIDDEN_ENTITIES,
  VISIBLE_ENTITIES,
} from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';
const CHURN = '/subjects/component/default/churn';

/** The model with the annotations of another day. */
function withAnnotations(name: string, annotations: Record<string, string>) {
  const entity = VISIBLE_ENTITIES.find(each => each.metadata.name === name)!;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        ...Object.fromEntries(
          Object.entries(annotations).map(([key, value]) => [
            `mlops-maturity.io/${key}`,
            value,
          ]),
        ),
      },
    },
  } as Entity;
}

describe('history, rollups, trend and movers', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal([...VISIBLE_ENTITIES, ...HIDDEN_ENTITIES]);
  });
  afterAll(() => portal.stop());

  const get = async (path: string, user = 'admin') => {
    const { body } = await portal.as(user).get(`${API}${path}`).expect(200);
    return body;
  };

  /** Writes into the descriptor, and waits until it is assessed. */
  const annotate = async (annotations: Record<string, string>) => {
    const { items: before } = await get(`${CHURN}/history`);
    await portal.change(withAnnotations('churn', annotations));
    for (;;) {
      await portal.sweep();
      const { items } = await get(`${CHURN}/history`);
      if (items.length > before.length) {
        return items[0];
      }
      await sleep(100);
    }
  };

  it('tells what came into an annotation, and what it did to the level', async () => {
    const { items: before } = await get(`${CHURN}/history`);
    expect(before.map(({ cause }: { cause: string }) => cause)).toEqual([
      'newcomer',
    ]);
    await annotate({ 'integration-tests': 'yes' });
    const { items, nextBefore } = await get(`${CHURN}/history?limit=1`);
    expect(items).toEqual([
      expect.objectContaining({
        cause: 'evidence',
        claims: [
          {
            kind: 'changed',
            practice: 'integration-tests',
            source: 'annotation',
            from: expect.objectContaining({
              met: false,
              key: 'mlops-maturity.io/integration-tests',
              value: 'no',
            }),
            to: expect.objectContaining({ met: true, value: 'yes' }),
          },
        ],
      }),
    ]);
    const { items: older } = await get(`${CHURN}/history?before=${nextBefore}`);
    expect(older).toEqual(before);
  });

  it('tells how the level of one subject went', async () => {
    const { points, model } = await get(`${CHURN}/trend?days=7`);
    expect(model).toBe('five-stage');
    expect(points[0].state).toBeUndefined();
    expect(points[1]).toMatchObject({
      cause: 'newcomer',
      state: { unrated: false },
    });
  });

  it('counts by system and domain what is in them, and what is in none', async () => {
    const systems = await get('/rollups?by=system');
    expect(
      systems.items.map(({ member, title, own }: any) => [
        member,
        title,
        own.assessed,
      ]),
    ).toEqual([
      ['system:default/hush-system', 'hush-system', 1],
      ['system:default/search', 'Search', 1],
    ]);
    const { assessed } = await get('/scorecard');
    expect(systems.none.assessed).toBe(assessed - 2);
    const domains = await get('/rollups?by=domain');
    expect(
      domains.items.map(({ member, total }: any) => [member, total.assessed]),
    ).toEqual([['domain:default/discovery', 2]]);
    expect(domains.none.assessed).toBe(assessed - 2);
  });

  it('narrows lists and trends to a domain as the rollup counts it', async () => {
    const domain = 'domain=discovery';
    const { totalItems } = await get(`/subjects?model=five-stage&${domain}`);
    expect(totalItems).toBe(2);
    const { points } = await get(`/trend?days=2&${domain}`);
    expect(points[points.length - 1].newcomers.assessed).toBe(2);
    const { items } = await get(
      '/subjects?model=five-stage&domain=domain:default/nowhere',
    );
    expect(items).toEqual([]);
    // Whoever may not see a system sees none of its subjects in the domain.
    const { totalItems: seen } = await get(
      `/subjects?model=five-stage&${domain}`,
      'limited',
    );
    const { items: domains } = await get('/rollups?by=domain', 'limited');
    expect(seen).toBe(domains[0]?.total.assessed ?? 0);
  });

  it.each(['group', 'lifecycle', 'criticality', 'type'])(
    'adds up by %s to the whole, for whoever asks',
    async by => {
      for (const user of ['admin', 'limited', 'owner']) {
        const { organization } = await get('/scorecard', user);
        const { items, none } = await get(`/rollups?by=${by}`, user);
        const sum = items
          .map(({ own }: any) => own.assessed)
          .reduce((a: number, b: number) => a + b, none?.assessed ?? 0);
        expect([user, sum]).toEqual([user, organization.assessed]);
      }
    },
  );

  it('counts those who have just come as newcomers, and nobody as a mover', async () => {
    const { points } = await get('/trend?days=2');
    const last = points[points.length - 1];
    const { organization } = await get('/scorecard');
    expect(last.cohort.assessed).toBe(0);
    expect(last.newcomers).toMatchObject({
      assessed: organization.assessed,
      median: organization.median,
    });
    expect(points[0].newcomers.assessed).toBe(0);
    expect(await get('/movers?days=2')).toMatchObject({
      up: 0,
      down: 0,
      items: [],
    });
  });

  it('needs the permission to read what assessments add up to', async () => {
    for (const path of ['/rollups', '/trend', '/movers']) {
      const { status } = await portal.as('member').get(`${API}${path}`);
      expect([path, status]).toEqual([path, 403]);
    }
    const { items } = await get(`${CHURN}/history`, 'member');
    expect(items.length).toBeGreaterThan(0);
  });

  it('tells of measures, and what they improved', async () => {
    const FREQUENCY = 'model-deployment-frequency';
    await annotate({ 'integration-tests': 'yes', [FREQUENCY]: '1/week' });
    const change = await annotate({
      'integration-tests': 'yes',
      [FREQUENCY]: '4/week',
    });
    expect(change).toMatchObject({ cause: 'evidence', claims: [] });
    expect(change.measures).toEqual([
      {
        measure: FREQUENCY,
        title: 'Model deployment frequency',
        better: 'higher',
        from: { value: 1, unit: 'count', window: 'week' },
        to: { value: 4, unit: 'count', window: 'week' },
      },
    ]);
    const { components } = await get('/profiles/user/default/jo', 'jo');
    expect(
      components.find(({ subject }: { subject: string }) =>
        subject.endsWith('/churn'),
      ).achievements,
    ).toContain('Improved model deployment frequency from 1/week to 4/week.');
  });

  it('refuses a cursor it did not make', async () => {
    const { body } = await portal
      .as('admin')
      .get(`${API}/movers?cursor=nonsense`)
      .expect(400);
    expect(body.error.message).toContain('leave it out');
  });
});

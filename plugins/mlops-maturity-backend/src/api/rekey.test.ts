import { setTimeout as sleep } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import { VISIBLE_ENTITIES } from './__testUtils__/organization';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const API = '/api/mlops-maturity';
const from = 'component:default/churn';
const to = 'component:default/customer-churn';

describe('POST /admin/rekey', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    portal = await startPortal(VISIBLE_ENTITIES);
  });
  afterAll(() => portal.stop());

  const rekey = (body: object, user = 'admin') =>
    portal.as(user).post(`${API}/admin/rekey`).send(body);
  const history = (name: string) =>
    portal.as('admin').get(`${API}/subjects/component/default/${name}/history`);

  /** Waits until the catalog has an entity, or has it no more. */
  async function served(name: string, status: number) {
    const path = `/api/catalog/entities/by-name/component/default/${name}`;
    while ((await portal.as('admin').get(path)).status !== status) {
      await sleep(50);
    }
  }

  it('makes the history of an entity that was renamed follow it', async () => {
    const { body: before } = await history('churn').expect(200);
    expect(before.items).toHaveLength(1);

    const missing = await rekey({ from, to }).expect(400);
    expect(missing.body.error.message).toMatch(
      /The catalog has no entity .*customer-churn.*: wait until it has/,
    );

    const churn = VISIBLE_ENTITIES.find(
      ({ kind, metadata }) => kind === 'Component' && metadata.name === 'churn',
    )!;
    const renamed: Entity = {
      ...churn,
      metadata: { ...churn.metadata, name: 'customer-churn' },
    };
    await portal.change(renamed);
    await served('customer-churn', 200);
    const both = await rekey({ from, to }).expect(400);
    expect(both.body.error.message).toMatch(/still has '.*churn'/);
    await portal.remove(churn);
    await served('churn', 404);

    const { body } = await rekey({ from, to }).expect(200);
    expect(body).toEqual({ from, to });

    const { body: after } = await history('customer-churn').expect(200);
    expect(after.items.map(({ cause }: any) => cause)).toEqual([
      'renamed',
      'newcomer',
    ]);
    expect(after.items[0]).toMatchObject({
      facts: [{ fact: 'ref', from, to }],
    });
    expect(after.items[1]).toEqual(
      expect.objectContaining({ at: before.items[0].at }),
    );
    await history('churn').expect(404);

    // No later sweep takes one for deleted, or the other for new.
    await portal.sweep();
    const { body: later } = await history('customer-churn').expect(200);
    expect(later.items).toEqual(after.items);

    const again = await rekey({ from, to }).expect(404);
    expect(again.body.error.message).toContain(from);
    expect(
      portal.audited
        .filter(({ eventId }) => eventId === 'subject-rekey')
        .map(({ outcome, meta }) => [outcome, meta]),
    ).toEqual(
      ['failed', 'failed', 'succeeded', 'failed'].map(outcome => [
        outcome,
        { from, to },
      ]),
    );
  });

  it('says what is wrong with a ref', async () => {
    const { body } = await rekey({ from: 'churn', to }).expect(400);
    expect(body.error.message).toContain('must be an entity ref');
  });
});

import { movements, trend } from 'backstage-plugin-mlops-maturity-common';
import { group, mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping } from '../__testUtils__/startSweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import {
  causes,
  churn,
  DAY_IN_MS,
  startOn,
  visible,
} from './__testUtils__/sweeping';

jest.setTimeout(120_000);

const names = Array.from({ length: 20 }, (_, index) => `model-${index}`);

const organization = () =>
  new MutableCatalog([
    group('growth', ['jo']),
    mlService('churn', { practices: 'code-versioning, unit-tests' }),
    ...names.map(name => mlService(name, { practices: 'code-versioning' })),
  ]);

/** Trend and movers of everything under the five-stage model. */
async function past(
  store: DatabaseMaturityStore,
  range: { since: string; until: string },
) {
  const model = 'five-stage';
  const transitions = await store.levelTransitions({
    model,
    since: `${range.since}T23:59:59.999Z`,
  });
  const subjects = await store.rollupRows({ model });
  return {
    ...trend({ ...range, subjects, transitions, levels: [] }),
    moved: movements({ ...range, transitions }),
  };
}

const range = { since: '2026-11-20', until: '2026-11-24' };

describeEachDatabase('the history that sweeps leave behind', init => {
  it('keeps a fixed cohort apart from newcomers, and names what moved whom', async () => {
    const catalog = organization();
    const { sweep, store, clock } = await startOn(init, catalog);
    await sweep();

    clock.pass(DAY_IN_MS);
    catalog.put(mlService('churn', { 'code-versioning': 'no' }));
    catalog.put(mlService('late', { practices: 'code-versioning' }));
    await sweep();

    const { points, moved } = await past(store, range);
    expect(points.map(({ cohort }) => cohort.assessed)).toEqual(
      Array(5).fill(21),
    );
    expect(points.map(({ newcomers }) => newcomers.assessed)).toEqual([
      0, 1, 1, 1, 1,
    ]);
    expect(moved).toEqual([
      expect.objectContaining({ subject: churn, causes: ['evidence'] }),
    ]);
    const changes = await store.changesByRevision(moved);
    expect(changes.get(churn)![0]).toMatchObject({
      cause: 'evidence',
      claims: [
        {
          kind: 'came',
          practice: 'code-versioning',
          to: { key: 'mlops-maturity.io/code-versioning', value: 'no' },
        },
        {
          kind: 'went',
          practice: 'code-versioning',
          from: { key: 'mlops-maturity.io/practices' },
        },
        {
          kind: 'went',
          practice: 'unit-tests',
          from: { key: 'mlops-maturity.io/practices' },
        },
      ],
    });
  });

  it('takes a catalog that is briefly empty for no deletions', async () => {
    const catalog = organization();
    const { sweep, store, clock } = await startOn(init, catalog);
    await sweep();
    const before = await visible(store);
    const entities = [...catalog.entities()];
    clock.pass(DAY_IN_MS);
    catalog.clear();
    await sweep();
    expect(await visible(store)).toEqual(before);
    entities.forEach(entity => catalog.put(entity));
    await sweep();
    expect(await visible(store)).toEqual(before);
    expect(await causes(store, churn)).toEqual(['newcomer']);
    expect((await past(store, range)).moved).toEqual([]);
  });

  it('lets a filter that was narrowed by mistake be mended without a trace in the totals', async () => {
    const catalog = organization();
    const plain = names.map(name => mlService(name));
    plain.forEach(entity => catalog.put(entity));
    const { sweep, store, knex, clock } = await startOn(init, catalog);
    await sweep();
    const before = await visible(store);
    clock.pass(DAY_IN_MS);
    const narrowed = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { subjects: { 'spec.type': 'nothing-is-this' } },
    });
    await narrowed.sweep();
    expect(await visible(store)).toEqual(before);
    const mended = await startSweeping({ knex, catalog, clock });
    await mended.sweep();
    expect(await visible(store)).toEqual(before);
    expect((await past(store, range)).moved).toEqual([]);

    // Two complete sweeps in a row are believed, and what they hide comes back with its history.
    const meant = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { subjects: { 'spec.type': 'nothing-is-this' } },
    });
    await meant.sweep();
    await meant.sweep();
    expect(await visible(store)).toEqual(['churn']);
    expect(await causes(store, 'component:default/model-0')).toEqual([
      'not-matching',
      'newcomer',
    ]);
    const back = await startSweeping({ knex, catalog, clock });
    await back.sweep();
    expect(await visible(store)).toEqual(before);
    expect(await causes(store, 'component:default/model-0')).toEqual([
      'returned',
      'not-matching',
      'newcomer',
    ]);
    const { points, moved } = await past(store, range);
    expect(moved).toEqual([]);
    expect(points.at(-1)!.newcomers.assessed).toBe(0);
  });

  it('takes a model that is disabled for a while for no movement', async () => {
    const catalog = organization();
    const models = { models: ['five-stage', 'google-mlops'] };
    const { sweep, store, knex, clock } = await startOn(init, catalog, {
      mlopsMaturity: models,
    });
    await sweep();
    const before = await store.rollupRows({ model: 'five-stage' });
    clock.pass(DAY_IN_MS);
    const without = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { models: ['google-mlops'] },
    });
    await without.sweep();
    expect(await store.rollupRows({ model: 'five-stage' })).toEqual([]);
    expect((await store.readSubject(churn))!.missingSince).toBeUndefined();
    clock.pass(DAY_IN_MS);
    const again = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: models,
    });
    await again.sweep();
    expect(await store.rollupRows({ model: 'five-stage' })).toEqual(before);
    const { points, moved, releases } = await past(store, range);
    expect(moved).toEqual([]);
    expect(releases).toEqual([]);
    expect(points.map(({ newcomers }) => newcomers.assessed)).toEqual(
      Array(5).fill(0),
    );
    expect(points.map(({ cohort }) => cohort.assessed)).toEqual([
      21, 0, 21, 21, 21,
    ]);
  });
});

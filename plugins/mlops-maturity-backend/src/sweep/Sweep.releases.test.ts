import { mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping } from '../__testUtils__/startSweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import { causes, churn, DAY_IN_MS, startOn } from './__testUtils__/sweeping';

jest.setTimeout(120_000);

const levelOf = async (store: DatabaseMaturityStore, subject: string) =>
  (await store.readSubject(subject))?.assessments.find(
    ({ model }) => model === 'five-stage',
  )?.level;

describeEachDatabase('a Sweep of a new release', init => {
  it('tells what a new release does apart from what evidence does', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
    ]);
    const { sweep, store, knex, clock, modelSet } = await startOn(
      init,
      catalog,
    );
    await sweep();
    expect(await levelOf(store, churn)).toBe(2);

    catalog.put(
      mlService('churn', {
        practices: 'code-versioning, unit-tests, data-versioning',
      }),
    );
    clock.pass(DAY_IN_MS);
    const stricter = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { minimumGrades: { 'five-stage': { '2': 'backed' } } },
    });
    expect(stricter.modelSet.release).not.toBe(modelSet.release);
    await stricter.sweep();
    expect(await causes(store, churn)).toEqual([
      'evidence',
      'configuration',
      'newcomer',
    ]);
    const changes = await store.changes({ subject: churn, limit: 3 });
    expect(changes[1]).toMatchObject({
      claims: [],
      levels: [{ model: 'five-stage', from: { level: 2 }, to: { level: 1 } }],
    });

    // The process of the older release serves on, and writes nothing.
    const revision = await store.dataRevision();
    catalog.put(mlService('churn', {}));
    await sweep();
    expect(await store.dataRevision()).toBe(revision);
    expect((await store.readSubject(churn))!.release).toBe(
      stricter.modelSet.release,
    );
  });

  it('takes up another way of reading descriptors without calling it evidence', async () => {
    const catalog = new MutableCatalog([
      mlService(
        'churn',
        { practices: 'code-versioning' },
        {
          metadata: {
            annotations: {
              'maturity.acme.com/practices': 'code-versioning, unit-tests',
            },
          },
        },
      ),
    ]);
    const { sweep, store, knex, clock } = await startOn(init, catalog);
    await sweep();
    const renamed = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { annotationPrefix: 'maturity.acme.com' },
    });
    await renamed.sweep();
    expect(await causes(store, churn)).toEqual(['configuration', 'newcomer']);
  });
});

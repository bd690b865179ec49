import { mlService, website } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import {
  causes,
  churn,
  DAY_IN_MS,
  ref,
  visible,
  startOn,
} from './__testUtils__/sweeping';

jest.setTimeout(120_000);

describeEachDatabase('retireMissing', init => {
  it('does not take a subject for missing that it cannot recognize any more', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { sweep, store, engine } = await startOn(init, catalog);
    await sweep();
    catalog.put(mlService('churn', { practices: 'unit-tests' }));
    jest.spyOn(engine, 'decide').mockImplementation(() => {
      throw new Error('Nobody can read this');
    });
    await sweep();
    expect(await visible(store)).toEqual(['churn']);
    expect(await store.failures({ limit: 1 })).toMatchObject([
      { subject: churn },
    ]);
    jest.restoreAllMocks();
    await sweep();
    expect(await causes(store, churn)).toEqual(['evidence', 'newcomer']);
  });

  it('hides what is gone, and deletes it with its history once it was gone for long', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
      mlService('fraud', { practices: 'unit-tests' }),
      website('shop'),
    ]);
    const { sweep, store, clock, knex } = await startOn(init, catalog);
    await sweep();
    catalog.remove(churn);
    catalog.put({ ...website('fraud') });
    clock.pass(DAY_IN_MS);
    await sweep();
    expect(await visible(store)).toEqual([]);
    expect(await causes(store, churn)).toEqual(['missing', 'newcomer']);
    expect(await causes(store, ref('fraud'))).toEqual([
      'not-matching',
      'newcomer',
    ]);

    catalog.put(mlService('fraud', { practices: 'unit-tests' }));
    clock.pass(10 * DAY_IN_MS);
    await sweep();
    expect(await visible(store)).toEqual(['fraud']);
    expect(await causes(store, ref('fraud'))).toEqual([
      'returned',
      'not-matching',
      'newcomer',
    ]);

    clock.pass(20 * DAY_IN_MS - 1);
    await sweep();
    expect(await store.readSubject(churn)).toBeDefined();
    clock.pass(DAY_IN_MS);
    await sweep();
    expect(await store.readSubject(churn)).toBeUndefined();
    for (const table of ['assessments', 'changes', 'level_changes']) {
      expect(await knex(table).distinct('subject_id')).toHaveLength(1);
    }
    catalog.put(mlService('churn'));
    await sweep();
    expect(await visible(store)).toEqual(['churn', 'fraud']);
  });

  it('believes in many deletions only when two complete sweeps in a row say so', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store, process } = await startOn(init, catalog);
    await sweep();
    expect(await visible(store)).toHaveLength(60);

    catalog.clear();
    await sweep();
    expect(await visible(store)).toHaveLength(60);
    expect((await store.lastSweeps()).complete!.error).toMatch(
      /^60 of 60 subjects were not there/,
    );

    names.forEach(name => catalog.put(mlService(name)));
    await sweep();
    expect((await store.lastSweeps()).complete!.error).toBeUndefined();

    names.slice(0, 20).forEach(name => catalog.remove(ref(name)));
    await sweep();
    expect(await visible(store)).toHaveLength(60);
    // Another replica, and another set: those that both sweeps missed are hidden.
    catalog.put(mlService('s0'));
    catalog.remove(ref('s30'));
    await (await process()).sweep();
    expect(await visible(store)).toHaveLength(41);
    expect(await visible(store)).toContain('s30');
    await sweep();
    expect(await visible(store)).toHaveLength(40);
  });

  it('hides a few at once without asking twice', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store } = await startOn(init, catalog);
    await sweep();
    names.slice(0, 10).forEach(name => catalog.remove(ref(name)));
    await sweep();
    expect(await visible(store)).toHaveLength(2);
  });

  it('never takes an outage or a half-finished sweep for deletions', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store } = await startOn(init, catalog);
    catalog.beforePage = page => {
      if (page === 1) {
        throw new Error('The catalog is away');
      }
    };
    await expect(sweep()).rejects.toThrow('The catalog is away');
    expect((await store.lastSweeps()).latest).toMatchObject({
      complete: false,
      assessed: 500,
      error: 'The catalog is away',
    });
    expect((await store.counts({ model: 'five-stage' })).assessed).toBe(500);

    catalog.beforePage = () => {};
    await sweep();
    expect((await store.lastSweeps()).latest).toMatchObject({
      complete: true,
      assessed: 200,
    });
    catalog.clear();
    catalog.beforePage = () => {
      throw new Error('The catalog is away');
    };
    await expect(sweep()).rejects.toThrow('The catalog is away');
    expect((await store.counts({ model: 'five-stage' })).assessed).toBe(700);
  });

  it('forgets what changed once that is old enough', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { sweep, store, clock } = await startOn(init, catalog, {
      mlopsMaturity: { retention: { changes: { days: 10 } } },
    });
    await sweep();
    clock.pass(6 * DAY_IN_MS);
    catalog.put(mlService('churn', { practices: 'unit-tests' }));
    await sweep();
    clock.pass(4 * DAY_IN_MS);
    await sweep();
    expect(await causes(store, churn)).toEqual(['evidence', 'newcomer']);
    clock.pass(1);
    await sweep();
    expect(await causes(store, churn)).toEqual(['evidence']);
  });
});

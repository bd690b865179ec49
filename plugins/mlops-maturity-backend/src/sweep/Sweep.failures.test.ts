import { group, mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import { OWNED } from './__testUtils__/owned';
import { churn, ref, startOn, visible } from './__testUtils__/sweeping';

jest.setTimeout(120_000);

describeEachDatabase('a Sweep that goes wrong', init => {
  it('remembers over a sweep that ended early that something referred to has changed', async () => {
    const names = Array.from({ length: 600 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog([
      group('growth', ['jo']),
      ...names.map(name => mlService(name)),
    ]);
    const { sweep, store } = await startOn(init, catalog, {
      contributions: { models: [], practices: [OWNED] },
    });
    await sweep();
    catalog.put(group('growth', []));
    catalog.beforePage = page => {
      if (page === 1) {
        throw new Error('The catalog is away');
      }
    };
    await expect(sweep()).rejects.toThrow('The catalog is away');
    catalog.beforePage = () => {};
    await sweep();
    expect((await store.lastSweeps()).latest).toMatchObject({ assessed: 600 });
    await sweep();
    expect((await store.lastSweeps()).latest).toMatchObject({ assessed: 0 });
  });

  it('stops at the next page when it is aborted, and keeps what it has', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store } = await startOn(init, catalog);
    const controller = new AbortController();
    catalog.beforePage = page => {
      if (page === 1) {
        controller.abort();
      }
    };
    await sweep(controller.signal);
    const { assessed } = await store.counts({ model: 'five-stage' });
    expect(assessed).toBeGreaterThan(0);
    expect(assessed).toBeLessThanOrEqual(500);
    expect((await store.lastSweeps()).latest).toMatchObject({
      assessed,
      complete: false,
      error: expect.stringContaining('Its time was up'),
    });
  });

  it('keeps a broken entity to itself, and says what is wrong with it', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
      mlService('fraud', { practices: 'unit-tests' }),
    ]);
    const { sweep, store, engine } = await startOn(init, catalog);
    const observe = engine.observe.bind(engine);
    jest.spyOn(engine, 'observe').mockImplementation(options => {
      if (options.entity.metadata.name === 'churn') {
        throw new Error('Nobody can read this');
      }
      return observe(options);
    });
    await sweep();
    expect(await visible(store)).toEqual(['fraud']);
    expect(await store.failures({ limit: 10 })).toEqual([
      {
        subject: churn,
        error: 'Nobody can read this',
        at: expect.any(String),
      },
    ]);
    expect((await store.lastSweeps()).complete).toMatchObject({ failures: 1 });
    await sweep();
    expect(await store.failures({ limit: 10 })).toHaveLength(1);

    jest.restoreAllMocks();
    await sweep();
    expect(await visible(store)).toEqual(['churn', 'fraud']);
    expect(await store.failures({ limit: 10 })).toEqual([]);
  });

  it('reads and judges again when it lost a race', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
    ]);
    const { sweep, store, engine, process } = await startOn(init, catalog);
    const other = await process();
    await sweep();
    catalog.put(mlService('churn', { practices: 'code-versioning' }));

    // Between this sweep's reading and its writing, the entity changes and another replica stores it.
    const observe = engine.observe.bind(engine);
    let raced: Promise<void> | undefined;
    const save = store.saveSubjects.bind(store);
    jest.spyOn(engine, 'observe').mockImplementation(observe);
    jest.spyOn(store, 'saveSubjects').mockImplementation(async options => {
      if (!raced) {
        catalog.put(mlService('churn', { practices: 'model-versioning' }));
        raced = other.sweep();
        await raced;
      }
      return save(options);
    });
    await sweep();
    expect(raced).toBeDefined();
    const stored = (await store.readSubject(churn))!;
    expect(
      stored
        .evidence!.claims.filter(({ source }) => source === 'annotation')
        .map(({ practice }) => practice),
    ).toEqual(['model-versioning']);
    const changes = await store.changes({ subject: churn, limit: 10 });
    expect(changes.map(({ revision, cause }) => [revision, cause])).toEqual([
      [2, 'evidence'],
      [1, 'newcomer'],
    ]);
    jest.restoreAllMocks();
  });

  it('lets any number of replicas sweep at once: nothing is doubled, nothing is lost', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { store, process, sweep, knex } = await startOn(init, catalog);
    const others = await Promise.all([process(), process()]);
    const lists = ['unit-tests', 'code-versioning', 'drift-alerts'];
    for (const practices of lists) {
      names.forEach((name, i) => {
        if (i % 3 > 0) {
          catalog.put(mlService(name, { practices }));
        }
      });
      await Promise.all([sweep(), ...others.map(other => other.sweep())]);
    }
    const stored = await store.readSubjects(names.map(ref));
    const practicesOf = Object.fromEntries(
      stored.map(({ subject, evidence }) => [
        subject,
        evidence!.claims.map(({ practice }) => practice),
      ]),
    );
    expect(practicesOf).toEqual(
      Object.fromEntries(
        names.map((name, i) => [ref(name), i % 3 > 0 ? ['drift-alerts'] : []]),
      ),
    );

    // One record when it was first seen, one for every change of it that a sweep found.
    const records = await knex('changes')
      .join('subjects', 'subjects.id', 'changes.subject_id')
      .select('ref', 'cause');
    for (const name of names) {
      const own = records.filter(record => record.ref === ref(name));
      const changed = Number(name.slice(1)) % 3 > 0;
      expect(own.map(({ cause }) => cause).sort()).toEqual(
        changed ? ['evidence', 'evidence', 'newcomer'] : ['newcomer'],
      );
    }
  });
});

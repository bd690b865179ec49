import type { PracticeFile } from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import { group, mlService, website } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping, TestClock } from '../__testUtils__/startSweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';

jest.setTimeout(120_000);

const churn = 'component:default/churn';
const ref = (name: string) => `component:default/${name}`;
const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Practices of a module, one of which only the catalog can verify. */
const OWNED: PracticeFile = {
  area: 'x-people',
  title: 'People',
  description: 'Who is there.',
  practices: [
    {
      ...builtinContent.practices[0],
      id: 'x-owned',
      title: 'Owned',
      prerequisites: [],
      implies: [],
      hintedBy: [],
      shownBy: [{ owner: 'has-members' }],
    },
  ],
};

const levelOf = async (store: DatabaseMaturityStore, subject: string) =>
  (await store.readSubject(subject))?.assessments.find(
    ({ model }) => model === 'five-stage',
  )?.level;

const visible = async (store: DatabaseMaturityStore) =>
  (await store.listAssessments({ model: 'five-stage', limit: 500 })).items.map(
    ({ subject }) => subject.slice('component:default/'.length),
  );

const causes = async (store: DatabaseMaturityStore, subject: string) =>
  (await store.changes({ subject, limit: 50 })).map(({ cause }) => cause);

describeEachDatabase('Sweep', init => {
  async function start(
    catalog: MutableCatalog,
    options: Partial<Parameters<typeof startSweeping>[0]> = {},
  ) {
    const { knex } = await init();
    const clock = options.clock ?? new TestClock();
    const process = () => startSweeping({ knex, catalog, clock, ...options });
    return { knex, process, ...(await process()) };
  }

  it('assesses every subject at first, and says what it came to', async () => {
    const catalog = new MutableCatalog([
      group('growth', ['jo']),
      website('shop'),
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
      mlService('old', { assess: 'exclude' }),
      mlService('data', {}, { spec: { type: 'dataset' } }),
    ]);
    const { sweep, store, modelSet } = await start(catalog);
    await sweep();

    expect(await store.readSubject(churn)).toMatchObject({
      state: 'subject',
      kind: 'component',
      type: 'ml-service',
      owner: 'group:default/growth',
      lifecycle: 'production',
      release: modelSet.release,
      assessments: [{ model: 'five-stage', level: 2, unrated: false }],
    });
    expect(await causes(store, churn)).toEqual(['newcomer']);
    const { items } = await store.listUnassessed({ limit: 10 });
    expect(items).toEqual([
      expect.objectContaining({
        subject: ref('data'),
        state: 'no-model',
        reason:
          "No enabled maturity model assesses a Component of type 'dataset'.",
      }),
      expect.objectContaining({ subject: ref('old'), state: 'excluded' }),
    ]);
    expect((await store.lastSweeps()).complete).toMatchObject({
      complete: true,
      entities: 5,
      subjects: 3,
      assessed: 3,
      failures: 0,
    });
  });

  it('writes nothing where nothing changed, also after a restart', async () => {
    const catalog = new MutableCatalog([
      group('growth', ['jo']),
      mlService('churn', { practices: 'unit-tests' }),
      mlService('fraud', {}, { metadata: { etag: 'set-by-its-source' } }),
    ]);
    const { sweep, store, process } = await start(catalog);
    await sweep();
    const revision = await store.dataRevision();
    await sweep();
    expect(await store.dataRevision()).toBe(revision);

    const restarted = await process();
    const before = await store.readSubject(churn);
    await restarted.sweep();
    expect(await store.readSubject(churn)).toEqual(before);
    expect(await causes(store, churn)).toEqual(['newcomer']);
    expect((await store.lastSweeps()).complete).toMatchObject({ assessed: 0 });
  });

  it('re-assesses a subject whose annotation changed, and says what and why', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
      mlService('fraud', { practices: 'unit-tests' }),
    ]);
    const { sweep, store, clock } = await start(catalog);
    await sweep();
    catalog.put(
      mlService('churn', {
        practices: 'code-versioning',
        'unit-tests': 'no',
        criticality: 'high',
      }),
    );
    clock.pass(DAY_IN_MS);
    await sweep();

    const [change] = await store.changes({ subject: churn, limit: 1 });
    expect(change).toMatchObject({
      cause: 'evidence',
      at: clock.now(),
      revision: 2,
      facts: [{ fact: 'criticality', to: 'high' }],
    });
    expect(change.claims).toEqual([
      expect.objectContaining({
        kind: 'came',
        practice: 'unit-tests',
        to: expect.objectContaining({
          met: false,
          key: 'mlops-maturity.io/unit-tests',
          value: 'no',
        }),
      }),
      expect.objectContaining({ kind: 'went', practice: 'unit-tests' }),
    ]);
    expect((await store.readSubject(churn))!.criticality).toBe('high');
    expect(await causes(store, ref('fraud'))).toEqual(['newcomer']);
    expect((await store.lastSweeps()).complete).toMatchObject({ assessed: 1 });
  });

  it('re-assesses a subject when a claim of it ends, though nothing else happened', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', {
        'code-versioning': 'yes as of 2026-11-01',
        'unit-tests': 'yes',
      }),
    ]);
    const { sweep, store, clock, modelSet } = await start(catalog);
    await sweep();
    const { validUntil } = (await store.readSubject(churn))!;
    const lifetime = modelSet.practices.get('code-versioning')!.lifetimeDays;
    expect(validUntil).toBe(
      new Date(Date.parse('2026-11-01') + lifetime * DAY_IN_MS).toISOString(),
    );
    clock.set(validUntil!);
    clock.pass(-1);
    await sweep();
    expect(await causes(store, churn)).toEqual(['newcomer']);
    clock.pass(1);
    await sweep();
    const [change] = await store.changes({ subject: churn, limit: 1 });
    expect(change).toMatchObject({
      cause: 'expiry',
      claims: [{ kind: 'expired', practice: 'code-versioning' }],
    });
    await sweep();
    expect(await causes(store, churn)).toEqual(['expiry', 'newcomer']);
  });

  it('re-assesses a subject when the state of what it refers to changed', async () => {
    const catalog = new MutableCatalog([
      mlService('churn'),
      group('growth', ['jo']),
    ]);
    const { sweep, store } = await start(catalog, {
      contributions: { models: [], practices: [OWNED] },
    });
    await sweep();
    const claims = async () =>
      (await store.readSubject(churn))!.evidence!.claims.filter(
        ({ source }) => source === 'catalog',
      );
    expect((await claims()).map(({ grade }) => grade)).toContain('verified');

    catalog.put(group('growth', ['jo', 'mo']));
    await sweep();
    expect((await store.readSubject(churn))!.revision).toBe(1);

    catalog.put(group('growth', []));
    await sweep();
    expect((await claims()).map(({ grade }) => grade)).not.toContain(
      'verified',
    );
    catalog.remove('group:default/growth');
    catalog.put(group('other', ['jo']));
    await sweep();
    expect((await store.readSubject(churn))!.fingerprint).toMatch(/\|-;$/);
  });

  it('remembers over a sweep that ended early that something referred to has changed', async () => {
    const names = Array.from({ length: 600 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog([
      group('growth', ['jo']),
      ...names.map(name => mlService(name)),
    ]);
    const { sweep, store } = await start(catalog, {
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

  it('does not take a subject for missing that it cannot recognize any more', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { sweep, store, engine } = await start(catalog);
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
    const { sweep, store, clock, knex } = await start(catalog);
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
    const { sweep, store, process } = await start(catalog);
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
    const { sweep, store } = await start(catalog);
    await sweep();
    names.slice(0, 10).forEach(name => catalog.remove(ref(name)));
    await sweep();
    expect(await visible(store)).toHaveLength(2);
  });

  it('never takes an outage or a half-finished sweep for deletions', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store } = await start(catalog);
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

  it('stops at the next page when it is aborted, and keeps what it has', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(names.map(name => mlService(name)));
    const { sweep, store } = await start(catalog);
    const controller = new AbortController();
    catalog.beforePage = page => {
      if (page === 1) {
        controller.abort();
      }
    };
    await expect(sweep(controller.signal)).rejects.toThrow('abort');
    expect((await store.counts({ model: 'five-stage' })).assessed).toBe(500);
    expect((await store.lastSweeps()).latest).toMatchObject({
      complete: false,
    });
  });

  it('keeps a broken entity to itself, and says what is wrong with it', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
      mlService('fraud', { practices: 'unit-tests' }),
    ]);
    const { sweep, store, engine } = await start(catalog);
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

    jest.restoreAllMocks();
    await sweep();
    expect(await visible(store)).toEqual(['churn', 'fraud']);
    expect(await store.failures({ limit: 10 })).toEqual([]);
  });

  it('reads and judges again when it lost a race', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
    ]);
    const { sweep, store, engine, process } = await start(catalog);
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

  it('tells what a new release does apart from what evidence does', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
    ]);
    const { sweep, store, knex, clock, modelSet } = await start(catalog);
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
    const { sweep, store, knex, clock } = await start(catalog);
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

  it('judges more subjects than a page and a batch hold', async () => {
    const names = Array.from({ length: 1203 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(
      names.map(name => mlService(name, { practices: 'unit-tests' })),
    );
    const { sweep, store } = await start(catalog);
    await sweep();
    expect((await store.counts({ model: 'five-stage' })).assessed).toBe(1203);
    names.forEach(name =>
      catalog.put(mlService(name, { practices: 'code-versioning' })),
    );
    await sweep();
    expect((await store.lastSweeps()).complete).toMatchObject({
      assessed: 1203,
    });
  });
});

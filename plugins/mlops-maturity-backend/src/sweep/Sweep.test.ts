import { group, mlService, website } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import { OWNED } from './__testUtils__/owned';
import {
  causes,
  churn,
  DAY_IN_MS,
  ref,
  startOn,
} from './__testUtils__/sweeping';

jest.setTimeout(120_000);

describeEachDatabase('Sweep', init => {
  it('assesses every subject at first, and says what it came to', async () => {
    const catalog = new MutableCatalog([
      group('growth', ['jo']),
      website('shop'),
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
      mlService('old', { assess: 'exclude' }),
      mlService('data', {}, { spec: { type: 'dataset' } }),
    ]);
    const { sweep, store, modelSet } = await startOn(init, catalog);
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
    const { sweep, store, process } = await startOn(init, catalog);
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
    const { sweep, store, clock } = await startOn(init, catalog);
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
    const { sweep, store, clock, modelSet } = await startOn(init, catalog);
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
    const { sweep, store } = await startOn(init, catalog, {
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

  it('judges more subjects than a page and a batch hold', async () => {
    const names = Array.from({ length: 1203 }, (_, i) => `s${i}`);
    const catalog = new MutableCatalog(
      names.map(name => mlService(name, { practices: 'unit-tests' })),
    );
    const { sweep, store } = await startOn(init, catalog);
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

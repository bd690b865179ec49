import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { group, mlService, website } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping } from '../__testUtils__/startSweeping';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';

jest.setTimeout(60_000);

const churn = 'component:default/churn';
const credentials = mockCredentials.user('user:default/jo');

describeEachDatabase('EntityAssessor', init => {
  async function start(catalog: MutableCatalog) {
    const { knex } = await init();
    return { knex, ...(await startSweeping({ knex, catalog })) };
  }

  it('explains what is stored, with one read of the catalog', async () => {
    const catalog = new MutableCatalog([
      mlService(
        'churn',
        { practices: 'code-versioning', 'unit-tests': 'no' },
        {
          metadata: {
            annotations: {
              'mlops-maturity.io/practices': 'code-versioning',
              'mlops-maturity.io/unit-tests': 'no',
              'backstage.io/edit-url': 'https://scm.example.com/churn',
            },
          },
        },
      ),
    ]);
    const { assessor, sweep, clock, store } = await start(catalog);
    await sweep();
    const sweptAt = clock.now();
    clock.pass(60_000);
    catalog.readRefs.length = 0;
    const reading = await assessor.readEntity({
      entityRef: 'Component:Churn',
      credentials,
    });
    expect(reading.under(undefined)).toMatchObject({
      state: 'assessed',
      assessment: {
        subject: { ref: churn },
        model: { id: 'five-stage', version: '1.0.0' },
        asOf: clock.now(),
      },
      evidence: { subject: { ref: churn } },
      models: [{ id: 'five-stage', level: { number: 2, name: 'Repeatable' } }],
      target: 3,
      editUrl: 'https://scm.example.com/churn',
      assessedAt: sweptAt,
    });
    const response = reading.under(undefined);
    const { assessment } = response as typeof response & {
      state: 'assessed';
    };
    expect(
      assessment.requirements.map(({ practice, status }) => [practice, status]),
    ).toContainEqual(['unit-tests', 'missing']);
    expect(catalog.readRefs).toEqual([churn]);
    expect((await store.readSubject(churn))!.revision).toBe(1);
  });

  it('assesses and stores one that has changed, or was never swept', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { assessor, store } = await start(catalog);
    const read = async () =>
      (await assessor.readEntity({ entityRef: churn, credentials })).under(
        undefined,
      );
    expect(await read()).toMatchObject({ state: 'assessed' });
    expect((await store.readSubject(churn))!.revision).toBe(1);

    catalog.put(
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
    );
    expect(await read()).toMatchObject({
      assessment: { level: { number: 2, name: 'Repeatable' } },
    });
    expect((await store.readSubject(churn))!.revision).toBe(2);
    expect(await store.changes({ subject: churn, limit: 1 })).toMatchObject([
      { cause: 'evidence' },
    ]);
  });

  it('agrees with the sweep on what an entity was assessed from', async () => {
    const catalog = new MutableCatalog([
      mlService('churn', { practices: 'unit-tests' }),
      group('growth', ['jo']),
    ]);
    const { assessor, sweep, store } = await start(catalog);
    await assessor.readEntity({ entityRef: churn, credentials });
    const before = await store.readSubject(churn);
    await sweep();
    expect(await store.readSubject(churn)).toEqual(before);
  });

  it('says what an assessment follows from: the entity, its evidence and the day', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { assessor, clock } = await start(catalog);
    const causes = async () =>
      (await assessor.readEntity({ entityRef: churn, credentials })).causes;
    const before = await causes();
    clock.pass(60_000);
    expect(await causes()).toEqual(before);
    catalog.put(mlService('churn', { practices: 'code-versioning' }));
    const changed = await causes();
    expect(changed).not.toEqual(before);
    clock.pass(24 * 60 * 60_000);
    expect(await causes()).not.toEqual(changed);
  });

  it('knows nothing of what the caller may not see', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    catalog.hidden.add(churn);
    const { assessor, sweep } = await start(catalog);
    await sweep();
    for (const entityRef of [churn, 'component:default/nothing']) {
      const request = { entityRef, credentials };
      const message = `The catalog has no entity '${entityRef}' that you may see`;
      await expect(assessor.readEntity(request)).rejects.toThrow(message);
      await expect(assessor.reassess(request)).rejects.toThrow(message);
    }
  });

  it('says why there is no assessment', async () => {
    const catalog = new MutableCatalog([
      website('shop'),
      mlService('old', { assess: 'exclude' }),
      mlService('data', {}, { spec: { type: 'dataset' } }),
    ]);
    const { assessor } = await start(catalog);
    const read = async (name: string, model?: string) => {
      const entityRef = `component:default/${name}`;
      const reading = await assessor.readEntity({ entityRef, credentials });
      return reading.under(model);
    };
    expect(await read('shop')).toMatchObject({
      state: 'not-a-subject',
      remedy: expect.stringContaining('`mlops-maturity.io/assess`'),
    });
    expect(await read('old')).toMatchObject({
      state: 'excluded',
      reason: '`mlops-maturity.io/assess` says `exclude`.',
    });
    expect(await read('data')).toMatchObject({
      state: 'no-model',
      reason:
        "No enabled maturity model assesses a Component of type 'dataset'.",
      remedy: expect.stringContaining('mlopsMaturity.models'),
    });
    await expect(read('data', 'six-stage')).rejects.toThrow(
      "No enabled maturity model has the id 'six-stage': enabled are 'five-stage'",
    );
    await expect(
      assessor.readEntity({ entityRef: 'churn', credentials }),
    ).rejects.toThrow("'churn' is no entity ref");
  });

  describe('reassess', () => {
    it('judges what the catalog has once it has read the file again', async () => {
      const catalog = new MutableCatalog([mlService('churn')]);
      const { assessor, sweep } = await start(catalog);
      await sweep();
      catalog.onRefresh = ref => {
        expect(ref).toBe(churn);
        setTimeout(
          () =>
            catalog.put(
              mlService('churn', { practices: 'code-versioning, unit-tests' }),
            ),
          50,
        );
      };
      expect(
        await assessor.reassess({ entityRef: churn, credentials }),
      ).toMatchObject({
        outcome: 'assessed',
        result: { assessment: { level: { number: 2 } } },
      });
    });

    it('says when the catalog has nothing newer', async () => {
      const catalog = new MutableCatalog([mlService('churn')]);
      const { assessor, sweep } = await start(catalog);
      await sweep();
      expect(
        await assessor.reassess({ entityRef: churn, credentials }),
      ).toMatchObject({
        outcome: 'unchanged',
        message: expect.stringMatching(/nothing newer yet/),
        result: { state: 'assessed' },
      });
    });

    it('does not wait for what a sweep has taken up since the caller looked', async () => {
      const catalog = new MutableCatalog([mlService('churn')]);
      const { assessor, sweep, clock } = await start(catalog);
      const seen = clock.now();
      await sweep();
      const reassess = () =>
        assessor.reassess({ entityRef: churn, seen, credentials });
      expect(await reassess()).toMatchObject({ outcome: 'unchanged' });

      clock.pass(60_000);
      catalog.put(
        mlService('churn', { practices: 'code-versioning, unit-tests' }),
      );
      await sweep();
      expect(await reassess()).toMatchObject({
        outcome: 'assessed',
        message: expect.stringMatching(/since you opened it/),
        result: { assessment: { level: { number: 2 } } },
      });
    });

    it('says when the caller may not refresh, and shows what there is', async () => {
      const catalog = new MutableCatalog([mlService('churn')]);
      const { assessor } = await start(catalog);
      catalog.onRefresh = () => {
        throw new NotAllowedError('No');
      };
      expect(
        await assessor.reassess({ entityRef: churn, credentials }),
      ).toMatchObject({
        outcome: 'refresh-denied',
        result: { state: 'assessed' },
      });
    });

    it('does not take an outage for a refusal', async () => {
      const catalog = new MutableCatalog([mlService('churn')]);
      const { assessor } = await start(catalog);
      catalog.onRefresh = () => {
        throw new Error('The catalog is away');
      };
      await expect(
        assessor.reassess({ entityRef: churn, credentials }),
      ).rejects.toThrow('The catalog is away');
    });
  });

  it('shows and does not store while another release is taking over', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { knex, assessor, sweep, store } = await start(catalog);
    await sweep();
    const newer = await startSweeping({
      knex,
      catalog,
      mlopsMaturity: { minimumGrades: { 'five-stage': { '2': 'verified' } } },
    });
    await newer.sweep();
    const before = await store.readSubject(churn);
    catalog.put(
      mlService('churn', { practices: 'code-versioning, unit-tests' }),
    );
    const request = { entityRef: churn, credentials };
    const older = await assessor.readEntity(request);
    expect(older.under(undefined)).toMatchObject({
      assessment: { level: { number: 2 } },
    });
    expect(await store.readSubject(churn)).toEqual(before);
    const current = await newer.assessor.readEntity(request);
    expect(current.under(undefined)).toMatchObject({
      assessment: { level: { number: 1 } },
    });
  });

  it('says what is wrong with an entity that cannot be assessed', async () => {
    const catalog = new MutableCatalog([mlService('churn')]);
    const { assessor, engine, store } = await start(catalog);
    jest.spyOn(engine, 'observe').mockImplementation(() => {
      throw new Error('Nobody can read this');
    });
    await expect(
      assessor.readEntity({ entityRef: churn, credentials }),
    ).rejects.toThrow(`Could not assess ${churn}: Nobody can read this`);
    expect(await store.failures({ limit: 1 })).toHaveLength(1);
    jest.restoreAllMocks();
  });
});

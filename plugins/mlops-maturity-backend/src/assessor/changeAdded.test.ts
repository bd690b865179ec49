import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Attestation,
  WaiverRecord,
} from 'backstage-plugin-mlops-maturity-common';
import { mlService } from '../__testUtils__/entities';
import { MutableCatalog } from '../__testUtils__/MutableCatalog';
import { startSweeping } from '../__testUtils__/startSweeping';
import {
  insertAttestation,
  readCurrentAttestation,
} from '../store/operations/attestations';
import { insertWaiver } from '../store/operations/waivers';
import { describeEachDatabase } from '../store/__testUtils__/eachDatabase';
import {
  causes,
  churn,
  DAY_IN_MS,
  ref,
  startOn,
} from '../sweep/__testUtils__/sweeping';

jest.setTimeout(120_000);

const credentials = mockCredentials.user('user:default/jo');
const ANNOTATIONS = { practices: 'code-versioning' };

const attestation = (more: Partial<Attestation> = {}): Attestation => ({
  id: 'a1',
  subject: churn,
  practice: 'unit-tests',
  met: true,
  date: '2026-11-20',
  author: 'user:default/ann',
  at: '2026-11-20T12:00:00.000Z',
  state: 'current',
  version: 1,
  ...more,
});

const waiver: WaiverRecord = {
  id: 'w1',
  subject: churn,
  practice: 'unit-tests',
  reason: 'planned',
  from: '2026-11-20',
  until: '2026-12-20',
  state: 'approved',
  requestedBy: 'user:default/ann',
  requestedAt: '2026-11-19T12:00:00.000Z',
  decidedBy: 'user:default/bob',
  decidedAt: '2026-11-20T12:00:00.000Z',
  version: 2,
};

type Started = Awaited<ReturnType<typeof startOn>>;

describeEachDatabase('what people add to a subject', init => {
  async function start() {
    const catalog = new MutableCatalog([mlService('churn', ANNOTATIONS)]);
    const started = await startOn(init, catalog);
    await started.sweep();
    return { catalog, ...started };
  }

  const stored = async ({ store }: Pick<Started, 'store'>, subject = churn) =>
    (await store.readSubject(subject))!;
  const add = async (
    { assessor, store }: Pick<Started, 'assessor' | 'store'>,
    added: { attestation?: Attestation; waiver?: WaiverRecord },
  ) => {
    const subject = await stored({ store });
    return assessor.changeAdded({
      subject,
      credentials,
      write: async tx => {
        if (added.attestation) {
          await insertAttestation(tx, subject.id, added.attestation);
        }
        if (added.waiver) {
          await insertWaiver(tx, subject.id, added.waiver);
        }
      },
    });
  };
  const sourcesOf = async (started: Started, subject = churn) =>
    (await stored(started, subject))
      .evidence!.claims.filter(({ practice }) => practice === 'unit-tests')
      .map(({ source }) => source);

  it('outlives a change of the entity, and a sweep that finds nothing new', async () => {
    const started = await start();
    const { catalog, sweep, store } = started;
    await add(started, { attestation: attestation(), waiver });
    const { revision } = await stored(started);
    await sweep();
    expect((await stored(started)).revision).toBe(revision);
    catalog.put(
      mlService('churn', { practices: 'code-versioning, data-versioning' }),
    );
    await sweep();
    expect(await sourcesOf(started)).toEqual(['attestation']);
    expect((await stored(started)).evidence!.waivers).toHaveLength(1);
    expect(await causes(store, churn)).toEqual([
      'evidence',
      'evidence',
      'newcomer',
    ]);
  });

  it('ends by itself, and the record says that it was the time', async () => {
    const started = await start();
    const { sweep, store, clock } = started;
    await add(started, { waiver });
    expect((await stored(started)).validUntil).toBe('2026-12-20T00:00:00.000Z');
    clock.set('2026-12-19T23:00:00Z');
    await sweep();
    expect(await causes(store, churn)).toEqual(['waiver', 'newcomer']);
    clock.set('2026-12-20T00:00:00Z');
    await sweep();
    const [change] = await store.changes({ subject: churn, limit: 1 });
    expect(change).toMatchObject({
      cause: 'expiry',
      waivers: [{ kind: 'expired', id: 'w1' }],
    });
    clock.pass(40 * DAY_IN_MS);
    await sweep();
    expect(await causes(store, churn)).toHaveLength(3);
  });

  it('is left to the release that writes, where another one was told', async () => {
    const started = await start();
    const { knex, catalog, clock } = started;
    const newer = await startSweeping({
      knex,
      catalog,
      clock,
      mlopsMaturity: { minimumGrades: { 'five-stage': { '2': 'backed' } } },
    });
    await newer.sweep();
    const { change } = await add(started, { attestation: attestation() });
    expect(change).toBeUndefined();
    expect(await sourcesOf(started)).toEqual([]);
    await newer.sweep();
    expect(await sourcesOf(started)).toEqual(['attestation']);
    expect(await causes(newer.store, churn)).toEqual([
      'evidence',
      'configuration',
      'newcomer',
    ]);
  });

  it('is never lost to an assessment that was under way', async () => {
    const started = await start();
    const { catalog, store, sweep } = started;
    catalog.put(mlService('churn', { ...ANNOTATIONS, criticality: 'high' }));
    const saveSubjects = store.saveSubjects.bind(store);
    let races = 0;
    jest.spyOn(store, 'saveSubjects').mockImplementation(async options => {
      races += 1;
      if (races === 1) {
        await add(started, { attestation: attestation() });
      }
      return saveSubjects(options);
    });
    await sweep();
    expect(races).toBe(2);
    expect(await sourcesOf(started)).toEqual(['attestation']);
    expect((await stored(started)).criticality).toBe('high');
  });

  it('follows a subject that gets another name, what was said under it first', async () => {
    const started = await start();
    const { catalog, assessor, sweep, clock, knex } = started;
    await add(started, { attestation: attestation() });
    catalog.remove(churn);
    catalog.put(mlService('customer-churn', ANNOTATIONS));
    clock.pass(1000);
    await sweep();
    const renamed = await stored(started, ref('customer-churn'));
    await assessor.changeAdded({
      subject: renamed,
      credentials,
      write: tx =>
        insertAttestation(
          tx,
          renamed.id,
          attestation({ id: 'a2', met: false, author: 'user:default/bob' }),
        ),
    });
    await assessor.rekey({ from: churn, to: ref('customer-churn') });
    const { id, evidence } = await stored(started, ref('customer-churn'));
    const of = { id, ref: ref('customer-churn') };
    expect(
      await knex.transaction(tx =>
        readCurrentAttestation(tx, of, 'unit-tests'),
      ),
    ).toMatchObject({ id: 'a2' });
    expect(
      (await knex('attestations').orderBy('id')).map(({ state }) => state),
    ).toEqual(['superseded', 'current']);
    expect(
      evidence!.claims.find(({ practice }) => practice === 'unit-tests'),
    ).toMatchObject({ met: false, author: 'user:default/bob' });
  });

  it('changes nothing where it may not be', async () => {
    const started = await start();
    const before = await started.store.dataRevision();
    const subject = await stored(started);
    await expect(
      started.assessor.changeAdded({
        subject,
        credentials,
        write: async tx => {
          await insertAttestation(tx, subject.id, attestation());
          throw new Error('Somebody else was first');
        },
      }),
    ).rejects.toThrow('Somebody else was first');
    expect(await started.store.dataRevision()).toBe(before);
    expect(await started.knex('attestations')).toEqual([]);
  });
});

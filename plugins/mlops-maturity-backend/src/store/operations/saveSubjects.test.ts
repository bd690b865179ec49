import { describeEachDatabase } from '../__testUtils__/eachDatabase';
import {
  assessmentOf,
  evidenceOf,
  RELEASE,
  subjectWrite,
} from '../__testUtils__/subjectWrite';
import type { Change } from '../SubjectWrite';

jest.setTimeout(60_000);

const CHANGE: Change = {
  at: '2026-11-02T00:00:00.000Z',
  cause: 'evidence',
  claims: [
    {
      kind: 'came',
      practice: 'unit-tests',
      source: 'annotation',
      to: { met: true, grade: 'declared', key: 'mlops-maturity.io/practices' },
    },
  ],
  waivers: [],
  facts: [{ fact: 'criticality', to: 'high' }],
  measures: [
    {
      measure: 'model-deployment-frequency',
      to: { value: 4, unit: 'count', window: 'week' },
    },
  ],
  levels: [
    {
      model: 'five-stage',
      version: '1.0.0',
      from: { level: 1, confirmedLevel: 1, unrated: true },
      to: { level: 2, confirmedLevel: 1, unrated: false },
    },
  ],
};

describeEachDatabase('saveSubjects', init => {
  const ref = 'component:default/churn';

  it('stores everything and reads it back', async () => {
    const { store } = await init();
    const write = subjectWrite(ref, {
      title: 'Churn',
      type: 'ml-service',
      owner: 'group:default/growth',
      criticality: 'high',
      validUntil: '2026-12-01T00:00:00.000Z',
      evidence: evidenceOf(ref, [
        { kind: 'unknown-key', message: 'm', remedy: 'r' },
      ]),
      assessments: [
        assessmentOf({ model: 'google', target: 2, notApplicable: true }),
        assessmentOf({ score: { value: 0.5, max: 7 }, unrated: true }),
      ].sort((a, b) => (a.model < b.model ? -1 : 1)),
    });
    const result = await store.saveSubjects({
      writes: [write],
      release: RELEASE,
    });
    expect(result).toEqual({ lost: [] });

    const stored = await store.readSubject(ref);
    expect(stored).toEqual({
      ...write,
      id: expect.any(Number),
      revision: 1,
      release: RELEASE,
    });
  });

  it('writes only where the revision is the one that was read', async () => {
    const { store } = await init();
    await store.saveSubjects({ writes: [subjectWrite(ref)], release: RELEASE });
    const previous = await store.readSubject(ref);

    const first = subjectWrite(ref, { previous, fingerprint: 'first' });
    const second = subjectWrite(ref, {
      previous,
      fingerprint: 'second',
      change: CHANGE,
    });
    const newcomer = subjectWrite(ref, { fingerprint: 'newcomer' });
    expect(
      await store.saveSubjects({ writes: [first], release: RELEASE }),
    ).toEqual({ lost: [] });
    expect(
      await store.saveSubjects({
        writes: [second, subjectWrite('component:default/other')],
        release: RELEASE,
      }),
    ).toEqual({ lost: [ref] });
    expect(
      await store.saveSubjects({ writes: [newcomer], release: RELEASE }),
    ).toEqual({ lost: [ref] });

    expect(await store.readSubject(ref)).toMatchObject({
      fingerprint: 'first',
      revision: 2,
    });
    expect(await store.changes({ subject: ref, limit: 10 })).toEqual([]);
    expect(await store.readSubject('component:default/other')).toBeDefined();
  });

  it('keeps one change record for each change', async () => {
    const { store } = await init();
    await store.saveSubjects({
      writes: [
        subjectWrite(ref, {
          change: { ...CHANGE, cause: 'newcomer', claims: [], facts: [] },
        }),
      ],
      release: RELEASE,
    });
    await store.saveSubjects({
      writes: [
        subjectWrite(ref, {
          previous: await store.readSubject(ref),
          change: CHANGE,
        }),
      ],
      release: RELEASE,
    });
    const [latest, first] = await store.changes({ subject: ref, limit: 10 });
    expect(latest).toEqual({
      ...CHANGE,
      subject: ref,
      revision: 2,
      release: RELEASE,
    });
    expect(first).toMatchObject({ revision: 1, cause: 'newcomer' });
    expect(
      await store.changes({ subject: ref, limit: 10, before: 2 }),
    ).toMatchObject([{ revision: 1 }]);
  });

  it('drops what no longer is: models, findings', async () => {
    const { store } = await init();
    await store.saveSubjects({
      writes: [
        subjectWrite(ref, {
          evidence: evidenceOf(ref, [
            { kind: 'unknown-key', message: 'm', remedy: 'r' },
            { kind: 'bare-host', message: 'm', remedy: 'r' },
          ]),
          assessments: [assessmentOf({ model: 'google' }), assessmentOf()],
        }),
      ],
      release: RELEASE,
    });
    expect((await store.listFindings({ limit: 10 })).byKind).toEqual({
      'unknown-key': 1,
      'bare-host': 1,
    });
    await store.saveSubjects({
      writes: [
        subjectWrite(ref, {
          previous: await store.readSubject(ref),
          evidence: evidenceOf(ref, [
            { kind: 'bare-host', message: 'm', remedy: 'r' },
          ]),
          assessments: [assessmentOf({ level: 4 })],
        }),
      ],
      release: RELEASE,
    });
    expect((await store.readSubject(ref))!.assessments).toEqual([
      assessmentOf({ level: 4 }),
    ]);
    const { title, evidence } = (await store.readSubject(ref))!;
    expect(await store.readEvidence([ref, 'component:default/none'])).toEqual([
      { subject: ref, ...(title && { title }), evidence },
    ]);
    expect(await store.listFindings({ limit: 10 })).toMatchObject({
      totalItems: 1,
      byKind: { 'bare-host': 1 },
    });
  });

  it('writes nothing for a release that is not the active one', async () => {
    const { store } = await init();
    const before = await store.dataRevision();
    await expect(
      store.saveSubjects({ writes: [subjectWrite(ref)], release: 'older' }),
    ).rejects.toThrow('Release older of the maturity models is no longer');
    expect(await store.readSubject(ref)).toBeUndefined();
    expect(await store.dataRevision()).toBe(before);
  });

  it('takes more rows than one insert holds', async () => {
    const { store } = await init();
    const writes = Array.from({ length: 1001 }, (_, index) =>
      subjectWrite(`component:default/s${index}`, { change: CHANGE }),
    );
    expect(await store.saveSubjects({ writes, release: RELEASE })).toEqual({
      lost: [],
    });
    const refs = writes.map(({ subject }) => subject);
    expect(await store.readSubjects(refs)).toHaveLength(1001);
    expect(await store.counts({ model: 'five-stage' })).toMatchObject({
      assessed: 1001,
    });
  });
});

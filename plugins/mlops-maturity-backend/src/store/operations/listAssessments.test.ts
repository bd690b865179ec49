import type { AssessmentsRequest } from '../MaturityStore';
import { describeEachDatabase } from '../__testUtils__/eachDatabase';
import {
  assessmentOf,
  evidenceOf,
  RELEASE,
  subjectWrite,
} from '../__testUtils__/subjectWrite';
import type { DatabaseMaturityStore } from '../DatabaseMaturityStore';
import type { SubjectWrite } from '../SubjectWrite';

jest.setTimeout(60_000);

const refOf = (name: string) => `component:default/${name}`;

async function fill(store: DatabaseMaturityStore) {
  const writes: SubjectWrite[] = [
    subjectWrite(refOf('a'), {
      title: 'Alpha 100%',
      owner: 'group:default/x',
      lifecycle: 'production',
      assessments: [assessmentOf({ level: 3, target: 4, statuses: 'mxu' })],
    }),
    subjectWrite(refOf('b'), {
      owner: 'group:default/y',
      type: 'ml-service',
      evidence: evidenceOf(refOf('b'), [
        { kind: 'bare-host', message: 'm', remedy: 'r' },
      ]),
      assessments: [
        assessmentOf({ level: 3, target: 3, statuses: 'xmu' }),
        assessmentOf({ model: 'google', level: 0 }),
      ],
    }),
    subjectWrite(refOf('c'), {
      owner: 'group:default/x',
      assessments: [
        assessmentOf({
          level: 1,
          target: 4,
          known: { value: 12, of: 16 },
          score: { value: 5, max: 20 },
        }),
      ],
    }),
    subjectWrite(refOf('d'), {
      assessments: [
        assessmentOf({
          level: 2,
          unrated: true,
          known: { value: 0, of: 0 },
          score: { value: 0, max: 0 },
        }),
      ],
    }),
    subjectWrite(refOf('e'), {
      state: 'excluded',
      reason: 'It says so',
      evidence: undefined,
      assessments: [],
    }),
    subjectWrite(refOf('f'), {
      state: 'no-model',
      reason: 'No model assesses it',
      owner: 'group:default/y',
      assessments: [],
    }),
  ];
  await store.saveSubjects({ writes, release: RELEASE });
}

const names = (rows: { subject: string }[]) =>
  rows
    .map(({ subject }) => subject.slice('component:default/'.length))
    .join('');

describeEachDatabase('listAssessments', init => {
  const list = async (
    store: DatabaseMaturityStore,
    request: Partial<AssessmentsRequest> = {},
  ) => {
    const asked = { model: 'five-stage', limit: 10, ...request };
    const { items } = await store.listAssessments(asked);
    expect(await store.totalAssessments(asked)).toBe(items.length);
    return names(items);
  };

  it('filters', async () => {
    const { store } = await init();
    await fill(store);
    const filtered = (filter: AssessmentsRequest['filter']) =>
      list(store, { filter });

    expect(await list(store)).toBe('abcd');
    expect(await list(store, { model: 'google' })).toBe('b');
    expect(await filtered({ level: [1, 2] })).toBe('cd');
    expect(await filtered({ belowTarget: true })).toBe('ac');
    expect(await filtered({ belowTarget: false })).toBe('bd');
    expect(await filtered({ gap: 1 })).toBe('ac');
    expect(await filtered({ gap: 50 })).toBe('');
    expect(await filtered({ owners: new Set(['group:default/x']) })).toBe('ac');
    expect(await filtered({ ownerNotIn: new Set(['group:default/x']) })).toBe(
      'bd',
    );
    expect(await filtered({ lifecycle: ['production'] })).toBe('a');
    expect(await filtered({ type: ['ml-service', 'dataset'] })).toBe('b');
    expect(await filtered({ text: 'ALPHA' })).toBe('a');
    expect(await filtered({ text: '100%' })).toBe('a');
    expect(await filtered({ text: '%' })).toBe('a');
    expect(await filtered({ text: '/c' })).toBe('c');
    expect(await filtered({ statuses: [{ position: 0, status: 'met' }] })).toBe(
      'acd',
    );
    expect(
      await filtered({
        statuses: [
          { position: 0, status: 'missing' },
          { position: 1, status: 'met' },
        ],
      }),
    ).toBe('b');
    expect(await filtered({ withFindings: true })).toBe('b');
    expect(await filtered({ unrated: true })).toBe('d');
    expect(await filtered({ provisional: true })).toBe('ab');
    expect(await filtered({ provisional: false })).toBe('cd');
    expect(
      await list(store, { visible: new Set([refOf('c'), refOf('z')]) }),
    ).toBe('c');
    expect(await list(store, { visible: new Set() })).toBe('');
  });

  it('sorts by every field, and by ref among equals', async () => {
    const { store } = await init();
    await fill(store);
    const sorted = (
      field: NonNullable<AssessmentsRequest['orderBy']>['field'],
      order: 'asc' | 'desc' = 'asc',
    ) => list(store, { orderBy: { field, order } });

    expect(await sorted('subject', 'desc')).toBe('dcba');
    expect(await sorted('owner')).toBe('dacb');
    expect(await sorted('level')).toBe('cdab');
    expect(await sorted('level', 'desc')).toBe('badc');
    expect(await sorted('score')).toBe('dcab');
    expect(await sorted('known', 'desc')).toBe('cbad');
    expect(await sorted('gap', 'desc')).toBe('cabd');
    expect(await sorted('assessedAt')).toBe('abcd');
    expect(await sorted('confirmedLevel')).toBe('abcd');
  });

  it.each(['subject', 'level', 'score', 'gap', 'owner'] as const)(
    'pages forwards and backwards by %s while rows come and go',
    async field => {
      const { store } = await init();
      await fill(store);
      for (const order of ['asc', 'desc'] as const) {
        const request = {
          model: 'five-stage',
          limit: 2,
          orderBy: { field, order },
        };
        const all = await list(store, { orderBy: { field, order } });
        const first = await store.listAssessments(request);
        const second = await store.listAssessments({
          ...request,
          cursor: first.nextCursor,
        });
        expect(names([...first.items, ...second.items])).toBe(all);
        expect(first.prevCursor).toBeUndefined();
        expect(second.nextCursor).toBeUndefined();
        const back = await store.listAssessments({
          ...request,
          cursor: second.prevCursor,
        });
        expect(back.items).toEqual(first.items);
        expect(back.prevCursor).toBeUndefined();
        expect(back.nextCursor).toBeDefined();
      }

      const pages: string[] = [];
      for await (const rows of store.streamAssessments({
        model: 'five-stage',
        limit: 3,
        orderBy: { field, order: 'asc' },
      })) {
        pages.push(names(rows));
      }
      expect(pages.map(page => page.length)).toEqual([3, 1]);
    },
  );

  it('neither skips nor repeats rows that stay while others come and go', async () => {
    const { store, knex } = await init();
    await fill(store);
    const request = { model: 'five-stage', limit: 2 };
    const first = await store.listAssessments(request);
    expect(names(first.items)).toBe('ab');
    await knex('subjects').where('ref', refOf('b')).delete();
    await store.saveSubjects({
      writes: [subjectWrite(refOf('aa'))],
      release: RELEASE,
    });
    const second = await store.listAssessments({
      ...request,
      cursor: first.nextCursor,
    });
    expect(names(second.items)).toBe('cd');
  });

  it('refuses a cursor that is broken or of another order', async () => {
    const { store } = await init();
    await fill(store);
    const { nextCursor } = await store.listAssessments({
      model: 'five-stage',
      limit: 2,
    });
    await expect(
      store.listAssessments({ model: 'five-stage', limit: 2, cursor: 'x' }),
    ).rejects.toThrow('The cursor cannot be read');
    await expect(
      store.listAssessments({
        model: 'five-stage',
        limit: 2,
        cursor: nextCursor,
        orderBy: { field: 'level', order: 'asc' },
      }),
    ).rejects.toThrow('The cursor belongs to another order');
  });

  it('takes refs with quotes, commas and braces for what they are', async () => {
    const { store } = await init();
    const odd = 'component:default/"a", \\{b}';
    await store.saveSubjects({
      writes: [subjectWrite(odd), subjectWrite(refOf('a'))],
      release: RELEASE,
    });
    const page = await store.listAssessments({
      model: 'five-stage',
      limit: 10,
      visible: new Set([odd]),
    });
    expect(page.items.map(({ subject }) => subject)).toEqual([odd]);
  });

  it('takes a visible set as large as a catalog', async () => {
    const { store } = await init();
    await fill(store);
    const visible = new Set([
      refOf('b'),
      ...Array.from({ length: 100_000 }, (_, index) => refOf(`n${index}`)),
    ]);
    expect(await list(store, { visible })).toBe('b');
    expect(await store.counts({ model: 'five-stage', visible })).toEqual({
      assessed: 1,
      excluded: 0,
      notInModel: 0,
      findings: 1,
    });
  });

  it('counts, lists the unassessed and rolls up over the same subjects', async () => {
    const { store } = await init();
    await fill(store);
    expect(await store.counts({ model: 'google' })).toEqual({
      assessed: 1,
      excluded: 1,
      notInModel: 4,
      findings: 1,
    });
    const unassessed = await store.listUnassessed({ limit: 10 });
    expect(unassessed.items).toEqual([
      {
        subject: refOf('e'),
        kind: 'component',
        state: 'excluded',
        reason: 'It says so',
      },
      expect.objectContaining({ subject: refOf('f'), state: 'no-model' }),
    ]);
    expect(
      await store.listUnassessed({ limit: 10, state: 'excluded' }),
    ).toMatchObject({ totalItems: 1 });
    const rows = await store.rollupRows({ model: 'five-stage' });
    expect(names(rows)).toBe('abcd');
    expect(rows[0]).toEqual({
      subject: refOf('a'),
      kind: 'component',
      owner: 'group:default/x',
      lifecycle: 'production',
      level: 3,
      confirmedLevel: 1,
      known: { value: 8, of: 16 },
      unrated: false,
      notApplicable: false,
      target: 4,
    });
    expect(
      await store.listFindings({
        limit: 10,
        filter: { findingKind: ['bare-host'] },
      }),
    ).toMatchObject({
      items: [{ subject: refOf('b'), owner: 'group:default/y' }],
      totalItems: 1,
    });
  });
});

import fc from 'fast-check';
import { Tally, tallyRow } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { describeEachDatabase } from '../__testUtils__/eachDatabase';
import {
  assessmentOf,
  RELEASE,
  subjectWrite,
} from '../__testUtils__/subjectWrite';
import type { DatabaseMaturityStore } from '../DatabaseMaturityStore';
import { migrationsDirectory } from '../migrate';
import { ROLLUP_DIMENSIONS } from './rollupCounts';

jest.setTimeout(120_000);

const MODELS = ['five-stage', 'google'];
const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);

const assessment = (model: string) =>
  fc.record({
    model: fc.constant(model),
    level: fc.integer({ min: 0, max: 3 }),
    known: fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .map(([a, b]) => ({ value: Math.min(a, b), of: Math.max(a, b) })),
    target: maybe(1, 2, 3),
    unrated: fc.boolean(),
  });

/** One thing that can happen to one of a few subjects. */
const happening = fc.record({
  subject: fc.integer({ min: 0, max: 7 }),
  what: fc.constantFrom('save', 'save', 'save', 'hide', 'lose', 'delete'),
  owner: maybe('group:default/a', 'group:default/b'),
  system: maybe('system:default/x', 'system:default/y'),
  lifecycle: maybe('production'),
  criticality: maybe('low', 'high', 'critical'),
  type: maybe('ml-model', 'ml-service'),
  assessments: fc
    .tuple(...MODELS.map(model => fc.option(assessment(model))))
    .map(list => list.filter(each => each !== null)),
});

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happen(
  store: DatabaseMaturityStore,
  { subject, what, assessments, ...columns }: Happening,
): Promise<void> {
  const ref = `component:default/s${subject}`;
  const previous = await store.readSubject(ref);
  const release = RELEASE;
  const at = '2026-11-02T00:00:00.000Z';
  if (what === 'save' || what === 'lose') {
    const write = subjectWrite(ref, {
      ...columns,
      previous,
      assessments: assessments.map(assessmentOf),
    });
    // One that lost a race must not be counted.
    const stale = { ...write, previous: undefined };
    await store.saveSubjects({
      writes: [what === 'lose' && previous ? stale : write],
      release,
    });
  } else if (previous && what === 'hide') {
    const { revision: knownAt } = await store.readState();
    const ids = [previous.id];
    await store.hideSubjects({ ids, cause: 'missing', at, release, knownAt });
  } else if (previous) {
    const later = '2026-11-03T00:00:00.000Z';
    await store.prune({
      ids: [previous.id],
      missingBefore: later,
      changesBefore: at,
      release,
    });
  }
}

const plain = (tallies: ReadonlyMap<string, Tally>) =>
  [...tallies]
    .filter(([, { assessed }]) => assessed > 0)
    .map(([member, { levels, ...rest }]) => ({
      member,
      ...rest,
      levels: [...levels].filter(([, { rated }]) => rated > 0).sort(),
    }))
    .sort((a, b) => (a.member < b.member ? -1 : 1));

/** What is counted beforehand, and the same counted from every row there is. */
async function counts(store: DatabaseMaturityStore) {
  const counted = [];
  const naive = [];
  for (const model of MODELS) {
    const rows = await store.rollupRows({ model });
    for (const dimension of ROLLUP_DIMENSIONS) {
      const tallies = new Map<string, Tally>();
      for (const row of rows) {
        const member = row[dimension] ?? '';
        tallies.set(member, tallies.get(member) ?? new Tally());
        tallies.get(member)!.addRow(tallyRow(row));
      }
      naive.push(plain(tallies));
      counted.push(plain(await store.rollupCounts({ model, dimension })));
    }
  }
  return { counted, naive };
}

async function empty(knex: Knex) {
  await knex('subjects').delete();
  await knex('rollups').delete();
}

describeEachDatabase('rollups counted beforehand', init => {
  it('equal those counted anew, whatever happens to the subjects', async () => {
    const { knex, store } = await init();
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(happening, { minLength: 1, maxLength: 12 }),
          async happenings => {
            for (const each of happenings) {
              await happen(store, each);
            }
            const { counted, naive } = await counts(store);
            expect(counted).toEqual(naive);
          },
        )
        .beforeEach(() => empty(knex)),
      { numRuns: 40 },
    );
  });

  it('are counted for what was stored before they were', async () => {
    const { knex, store } = await init();
    const [first, ...others] = fc.sample(happening, { numRuns: 40, seed: 7 });
    for (const each of [first, ...others]) {
      await happen(store, each);
    }
    const directory = migrationsDirectory();
    await knex.migrate.down({ directory });
    await knex.migrate.latest({ directory });
    const { counted, naive } = await counts(store);
    expect(counted).toEqual(naive);
    expect(naive.flat().length).toBeGreaterThan(10);
  });

  it('write nothing where nothing that counts has changed', async () => {
    const { knex, store } = await init();
    const ref = 'component:default/s1';
    await store.saveSubjects({
      writes: [subjectWrite(ref)],
      release: RELEASE,
    });
    await knex('rollups').update({ subjects: 41 });
    const previous = await store.readSubject(ref);
    await store.saveSubjects({
      writes: [subjectWrite(ref, { previous, fingerprint: 'e2' })],
      release: RELEASE,
    });
    expect(await knex('rollups').distinct('subjects')).toEqual([
      { subjects: 41 },
    ]);
  });
});

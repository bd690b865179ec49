import type { Claim, Evidence } from 'backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import { describeEachDatabase } from './__testUtils__/eachDatabase';
import { RELEASE, subjectWrite } from './__testUtils__/subjectWrite';
import { evidenceOf, evidenceTextOf } from './evidenceText';
import { migrationsDirectory } from './migrate';
import { PracticeNumbers, practiceNumbersOf } from './PracticeNumbers';

const evidenceWith = (claims: Claim[]): Evidence => ({
  subject: {
    ref: 'component:default/churn',
    kind: 'Component',
    tags: [],
    facts: { criticality: 'high' },
  } as unknown as Evidence['subject'],
  claims,
  waivers: [],
  findings: [],
  hints: [],
  measures: {},
  unavailable: [],
  sources: ['annotation', 'catalog'],
  readsDifferentlyFrom: ['2027-01-01'],
});

const practice = fc.constantFrom('unit-tests', 'drift-alerts', 'a');
const optional = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.record({ [name]: value }, { requiredKeys: [] });

const claim = fc
  .tuple(
    fc.record({
      practice,
      met: fc.boolean(),
      grade: fc.constantFrom('declared', 'backed', 'verified'),
      source: fc.constantFrom('annotation', 'catalog', 'attestation'),
    }),
    optional(
      'key',
      fc.oneof(
        practice.map(id => `mlops-maturity.io/${id}`),
        practice.map(id => `ml.example.com/${id}`),
        fc.constantFrom('spec.owner', 'mlops-maturity.io/practices', ''),
      ),
    ),
    optional('value', fc.oneof(fc.constantFrom('yes', 'no'), fc.string())),
    optional('date', fc.constantFrom('2026-10-01', '2026-11-01')),
    optional(
      'pointer',
      fc.record({ type: fc.constant('url'), url: fc.webUrl() }),
    ),
    optional('note', fc.string()),
  )
  .map(parts => Object.assign({}, ...parts) as Claim);

jest.setTimeout(60_000);

describeEachDatabase('the text of evidence', init => {
  it('keeps every claim, in its place, of practices with a number and without', async () => {
    const { knex, store } = await init();
    await store.recordPractices(['unit-tests', 'a']);
    const numbers = await practiceNumbersOf(knex);
    await fc.assert(
      fc.asyncProperty(fc.array(claim), async claims => {
        const evidence = evidenceWith(claims);
        const [kept] = await evidenceOf(knex, [
          evidenceTextOf(evidence, numbers),
        ]);
        expect(kept).toEqual(evidence);
        // Not even a property that is undefined is added.
        expect(kept.claims.map(each => Object.keys(each).sort())).toEqual(
          claims.map(each => Object.keys(each).sort()),
        );
      }),
    );
  });

  it('tells a claim read elsewhere from one under a key of its own', async () => {
    const { knex } = await init();
    const base = { met: true, grade: 'backed', source: 'catalog' } as const;
    const claims: Claim[] = [
      { ...base, practice: 'unit-tests', key: 'mlops-maturity.io/unit-tests' },
      {
        ...base,
        practice: 'drift-alerts',
        key: 'mlops-maturity.io/unit-tests',
      },
      { ...base, practice: 'unit-tests' },
    ];
    const text = evidenceTextOf(evidenceWith(claims), new PracticeNumbers());
    const [kept] = await evidenceOf(knex, [text]);
    expect(kept.claims).toEqual(claims);
  });

  it('reads claims as they were kept before', async () => {
    const { knex } = await init();
    const evidence = evidenceWith([
      { practice: 'a', met: true, grade: 'declared', source: 'annotation' },
      { practice: 'b', met: true, grade: 'declared', source: 'annotation' },
    ]);
    const writtenOut = JSON.stringify(evidence);
    const byName = JSON.stringify({
      ...evidence,
      claims: {
        practices: 'a b',
        said: [0, 0],
        sayings: [{ met: true, grade: 'declared', source: 'annotation' }],
      },
    });
    expect(await evidenceOf(knex, [writtenOut, byName])).toEqual([
      evidence,
      evidence,
    ]);
  });

  it('learns of practices that a process has recorded which started later', async () => {
    const { knex } = await init();
    await practiceNumbersOf(knex);
    await knex('practices').insert({ practice: 'from-a-later-release' });
    const later = new PracticeNumbers();
    await later.load(knex);
    const evidence = evidenceWith([
      {
        practice: 'from-a-later-release',
        met: true,
        grade: 'declared',
        source: 'annotation',
      },
    ]);
    const text = evidenceTextOf(evidence, later);
    expect(text).not.toContain('from-a-later-release');
    expect(await evidenceOf(knex, [text])).toEqual([evidence]);
  });

  it('says which number it does not know', async () => {
    const { knex } = await init();
    const text = JSON.stringify({
      ...evidenceWith([]),
      claims: { practices: [4711], said: [0], sayings: [{}] },
    });
    await expect(evidenceOf(knex, [text])).rejects.toThrow(
      'Stored evidence names practice 4711, which the table "practices" does not have',
    );
  });

  it('says once what is said of many practices, and names none of them', async () => {
    const { knex, store } = await init();
    const say = (id: string): Claim => ({
      practice: id,
      met: true,
      grade: 'declared',
      source: 'annotation',
      key: `mlops-maturity.io/${id}`,
      value: 'yes',
    });
    const ids = Array.from({ length: 200 }, (_, at) => `x-practice-${at}`);
    await store.recordPractices(ids);
    const evidence = evidenceWith(ids.map(say));
    const text = evidenceTextOf(evidence, await practiceNumbersOf(knex));
    expect(text.match(/declared/g)).toHaveLength(1);
    expect(text).not.toContain('x-practice');
    expect(text.length * 15).toBeLessThan(JSON.stringify(evidence).length);
  });

  it('numbers practices once, whoever records them, without gaps', async () => {
    const { knex, store } = await init();
    await store.recordPractices(['a', 'b']);
    await Promise.all([
      store.recordPractices(['b', 'a']),
      store.recordPractices(['a', 'b']),
    ]);
    await store.recordPractices(['c', 'a']);
    expect(await knex('practices').orderBy('number')).toEqual([
      { number: 1, practice: 'a' },
      { number: 2, practice: 'b' },
      { number: 3, practice: 'c' },
    ]);
  });

  it('names practices again where its migration is taken back', async () => {
    const { knex, store } = await init();
    await store.recordPractices(['a', 'b']);
    const ref = 'component:default/churn';
    const say = (id: string): Claim => ({
      practice: id,
      met: true,
      grade: 'declared',
      source: 'annotation',
    });
    const evidence = evidenceWith(['b', 'a', 'without-number'].map(say));
    await store.saveSubjects({
      writes: [subjectWrite(ref, { evidence })],
      release: RELEASE,
    });
    const claims = async () =>
      JSON.parse((await knex('subjects').first()).evidence).claims.practices;
    expect(await claims()).toEqual([2, 1, 'without-number']);

    const undone = {
      directory: migrationsDirectory(),
      name: '20261122190000_practice_numbers.js',
    };
    await knex.migrate.down(undone);
    expect(await claims()).toBe('b a without-number');
    await knex.migrate.up(undone);
    expect((await store.readSubject(ref))?.evidence).toEqual(evidence);
  });
});

import type { Claim, Evidence } from 'backstage-plugin-mlops-maturity-common';
import fc from 'fast-check';
import { evidenceOf, evidenceTextOf } from './evidenceText';

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

describe('evidenceTextOf', () => {
  it('keeps every claim, in its place', () => {
    fc.assert(
      fc.property(fc.array(claim), claims => {
        const evidence = evidenceWith(claims);
        const kept = evidenceOf(evidenceTextOf(evidence));
        expect(kept).toEqual(evidence);
        // Not even a property that is undefined is added.
        expect(kept.claims.map(each => Object.keys(each).sort())).toEqual(
          claims.map(each => Object.keys(each).sort()),
        );
      }),
    );
  });

  it('tells a claim read elsewhere from one under a key of its own', () => {
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
    expect(evidenceOf(evidenceTextOf(evidenceWith(claims))).claims).toEqual(
      claims,
    );
  });

  it('reads claims that are written out, as they were kept at first', () => {
    const evidence = evidenceWith([
      { practice: 'a', met: true, grade: 'declared', source: 'annotation' },
    ]);
    expect(evidenceOf(JSON.stringify(evidence))).toEqual(evidence);
  });

  it('says once what is said of many practices', () => {
    const say = (id: string): Claim => ({
      practice: id,
      met: true,
      grade: 'declared',
      source: 'annotation',
      key: `mlops-maturity.io/${id}`,
      value: 'yes',
    });
    const ids = Array.from({ length: 200 }, (_, at) => `x-practice-${at}`);
    const evidence = evidenceWith(ids.map(say));
    const text = evidenceTextOf(evidence);
    expect(text.match(/declared/g)).toHaveLength(1);
    expect(text.length * 5).toBeLessThan(JSON.stringify(evidence).length);
  });
});

import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { entityWith, observed } from '../__testUtils__/observed';
import { testCatalog } from '../__testUtils__/practices';
import { annotationLine } from './annotationLine';
import { FINDING_KINDS } from './Finding';
import { GRADES } from './Grade';
import { isSubject } from './isSubject';
import { referencedRefs } from './referencedRefs';

const names = [...testCatalog.names.keys()];
const keys = fc.oneof(
  fc
    .constantFrom(...names, 'unit_tests', 'shed', '__proto__', 'constructor')
    .map(name => `mlops-maturity.io/${name}`),
  fc.constantFrom(
    'sonarqube.org/project-key',
    'grafana/alert-label-selector',
    '__proto__',
    'x/y',
  ),
  fc.string(),
);
const values = fc.oneof(
  fc.constantFrom(
    'yes',
    'no',
    'high',
    'include',
    '4/week',
    '7%',
    'dvc:x',
    'dvx:x',
    'https://ci.example.com',
    'https://ci.example.com/churn',
    'component:x',
    'unit-tests, code-versioning',
    'yes as of 2026-10-01',
    'no as of 2031-01-01',
  ),
  fc.string(),
);
const annotations = fc.dictionary(keys, values, { maxKeys: 12 });

describe('observe, whatever the entity', () => {
  it('never throws and always gives well-formed evidence', () => {
    const anything = fc.anything({ withNullPrototype: true });
    const metadata = fc.record(
      {
        name: anything,
        namespace: anything,
        tags: fc.oneof(anything, fc.array(anything)),
        annotations: fc.oneof(anything, fc.dictionary(keys, anything)),
      },
      { requiredKeys: [] },
    );
    const entity = fc.oneof(
      anything,
      fc.record(
        {
          kind: anything,
          metadata: fc.oneof(anything, metadata),
          spec: fc.oneof(
            anything,
            fc.record({
              type: anything,
              lifecycle: anything,
              owner: anything,
              system: anything,
              dependsOn: fc.oneof(anything, fc.array(anything)),
            }),
          ),
          relations: fc.oneof(
            anything,
            fc.array(
              fc.record({
                type: fc.constantFrom('dependsOn', 'ownedBy'),
                targetRef: fc.oneof(anything, fc.string()),
              }),
            ),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(entity, strange => {
        const given = strange as Entity;
        const { subject, claims, findings } = observed({}, { entity: given });
        expect(subject.ref).toMatch(/^[^A-Z]*$/);
        for (const { practice, grade } of claims) {
          expect(testCatalog.has(practice)).toBe(true);
          expect(GRADES).toContain(grade);
        }
        for (const { kind, message, remedy } of findings) {
          expect(FINDING_KINDS).toContain(kind);
          expect(message).toMatch(/\.$/);
          expect(remedy).toMatch(/\.$/);
        }
        referencedRefs(given, testCatalog);
        isSubject(given);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not mind the order of the annotations', () => {
    fc.assert(
      fc.property(
        annotations.chain(given =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(Object.entries(given), {
              minLength: Object.keys(given).length,
            }),
          ),
        ),
        ([given, shuffled]) => {
          expect(observed(Object.fromEntries(shuffled))).toEqual(
            observed(given),
          );
        },
      ),
    );
  });

  it('gives plain data that survives being stored', () => {
    fc.assert(
      fc.property(annotations, given => {
        const evidence = observed(given);
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      }),
    );
  });

  it('never changes the entity', () => {
    fc.assert(
      fc.property(annotations, given => {
        const entity = entityWith(given);
        const before = JSON.stringify(entity);
        observed({}, { entity });
        expect(JSON.stringify(entity)).toBe(before);
      }),
    );
  });

  it('keeps each claim as it is when anything unreadable or unknown is added', () => {
    fc.assert(
      fc.property(
        annotations,
        fc.constantFrom('shed', 'serving', 'model-card', 'drift-alerts'),
        (given, name) => {
          const key = `mlops-maturity.io/${name}`;
          const { [key]: _, ...without } = given;
          expect(
            observed({ ...without, [key]: 'green as grass' }).claims,
          ).toEqual(observed(without).claims);
        },
      ),
    );
  });

  it('loses nothing: every key of ours is a claim, a fact, a measure, a decision or a finding', () => {
    fc.assert(
      fc.property(annotations, given => {
        const { claims, findings, measures, subject } = observed(given);
        const accounted = new Set([
          ...claims.map(({ key }) => key),
          ...findings.map(({ key }) => key),
          ...Object.values(measures).map(({ key }) => key),
          ...Object.keys(subject.facts).map(
            fact => `mlops-maturity.io/${fact}`,
          ),
          'mlops-maturity.io/assess',
        ]);
        const lost = Object.keys(given).filter(
          key =>
            key.startsWith('mlops-maturity.io/') &&
            !accounted.has(key) &&
            // A list whose practices all say no by their own keys is named in the findings about those.
            !findings.some(({ message }) => message.includes(key)),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  it('reads back what it is told in the lines we write', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('yes', 'no', 'dvc:x', 'component:x'),
          fc.webUrl({ validSchemes: ['http', 'https'] }),
        ),
        value => {
          const line = annotationLine({ practice: 'unit-tests', value });
          const [, written] = /^mlops-maturity\.io\/unit-tests: (.*)$/.exec(
            line,
          )!;
          const read = written.startsWith('"') ? JSON.parse(written) : written;
          const { claims, findings } = observed({
            'mlops-maturity.io/unit-tests': read,
          });
          expect(claims).toMatchObject([
            { practice: 'unit-tests', met: value !== 'no', value },
          ]);
          expect(findings.filter(({ kind }) => kind !== 'bare-host')).toEqual(
            [],
          );
        },
      ),
    );
  });
});

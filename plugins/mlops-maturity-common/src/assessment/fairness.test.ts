import fc from 'fast-check';
import type { Evidence } from '../evidence/Evidence';
import { GRADES } from '../evidence/Grade';
import type { CompiledModel } from '../model/CompiledModel';
import type { Area, MaturityModel } from '../model/MaturityModel';
import {
  anyClaim,
  anyFacts,
  anyModel,
  anyWaiver,
  compileRandom,
  practiceIdsOf,
} from '../__testUtils__/arbitraries';
import { expectNothingFell, levelsOf } from '../__testUtils__/fairness';
import { AS_OF, evidenceOf, SUBJECT } from '../__testUtils__/miniature';
import { assess } from './assess';
import type { Assessment } from './Assessment';
import { MARKS } from './answers';
import { reachVerdict } from './judge';
import { COUNTS_AS_MET } from './marks';
import { resolveEvidence } from './resolveEvidence';

/** What the judgement promises to every owner, on random models and evidence, at every node. */

/** `FAIRNESS_RUNS=20000` looks harder than every build has time for. */
const RUNS = { numRuns: Number(process.env.FAIRNESS_RUNS ?? 300) };

interface Case {
  model: MaturityModel;
  compiled: CompiledModel;
  evidence: Evidence;
}

const anyCase: fc.Arbitrary<Case> = anyModel.chain(model => {
  const practices = practiceIdsOf(model);
  return fc
    .record({
      claims: fc.array(anyClaim(practices), { maxLength: 25 }),
      waivers: fc.array(anyWaiver(practices), { maxLength: 4 }),
      facts: anyFacts,
    })
    .map(({ claims, waivers, facts }) => ({
      model,
      compiled: compileRandom(model),
      evidence: evidenceOf({
        subject: { ...SUBJECT, facts },
        claims,
        waivers,
      }),
    }));
});

function judged({ compiled, evidence }: Case): Assessment {
  return assess(compiled, evidence, { asOf: AS_OF });
}

function withRequirements(
  areas: Area[],
  change: (practice: string) => Partial<Area['requirements']> | object,
): Area[] {
  return areas.map(area => ({
    ...area,
    areas: area.areas && withRequirements(area.areas, change),
    requirements: area.requirements?.map(r => ({
      ...r,
      ...change(r.practice),
    })),
  }));
}

describe('fairness', () => {
  it('a further met claim lowers nothing', () => {
    fc.assert(
      fc.property(
        anyCase.chain(c =>
          fc.tuple(
            fc.constant(c),
            anyClaim(practiceIdsOf(c.model), fc.constant(true)),
          ),
        ),
        ([c, claim]) => {
          const more = { ...c.evidence, claims: [...c.evidence.claims, claim] };
          expectNothingFell(judged(c), judged({ ...c, evidence: more }));
        },
      ),
      RUNS,
    );
  });

  it('an approved waiver lowers nothing', () => {
    fc.assert(
      fc.property(
        anyCase.chain(c =>
          fc.tuple(fc.constant(c), anyWaiver(practiceIdsOf(c.model))),
        ),
        ([c, waiver]) => {
          const more = {
            ...c.evidence,
            waivers: [...c.evidence.waivers, waiver],
          };
          expectNothingFell(judged(c), judged({ ...c, evidence: more }));
        },
      ),
      RUNS,
    );
  });

  it('a requirement that turns out not to apply lowers nothing', () => {
    fc.assert(
      fc.property(
        anyCase.chain(c =>
          fc.tuple(fc.constant(c), fc.constantFrom(...practiceIdsOf(c.model))),
        ),
        ([c, practice]) => {
          const narrower = compileRandom({
            ...c.model,
            areas: withRequirements(c.model.areas, id =>
              id === practice ? { appliesWhen: { kind: 'nothing' } } : {},
            ),
          });
          expectNothingFell(judged(c), judged({ ...c, compiled: narrower }));
        },
      ),
      RUNS,
    );
  });

  it('a no raises no level', () => {
    fc.assert(
      fc.property(
        anyCase.chain(c =>
          fc.tuple(
            fc.constant(c),
            anyClaim(practiceIdsOf(c.model), fc.constant(false)),
          ),
        ),
        ([c, no]) => {
          const before = levelsOf(judged(c));
          const after = levelsOf(
            judged({
              ...c,
              evidence: { ...c.evidence, claims: [...c.evidence.claims, no] },
            }),
          );
          const rose = Object.entries(after).filter(
            ([name, level]) => level > before[name],
          );
          expect(rose).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('the order of claims and waivers never matters', () => {
    fc.assert(
      fc.property(
        anyCase.chain(c =>
          fc.tuple(
            fc.constant(c),
            fc.shuffledSubarray(c.evidence.claims, {
              minLength: c.evidence.claims.length,
            }),
          ),
        ),
        ([c, claims]) => {
          const shuffled = {
            ...c.evidence,
            claims,
            waivers: [...c.evidence.waivers].reverse(),
          };
          expect(judged({ ...c, evidence: shuffled })).toEqual(judged(c));
        },
      ),
      RUNS,
    );
  });

  it('a stricter reading never says more, and none says more than the best case', () => {
    fc.assert(
      fc.property(anyCase, c => {
        const { level, confirmed, best, declared, backed, verified } = levelsOf(
          judged(c),
        );
        expect(verified).toBeLessThanOrEqual(backed);
        expect(backed).toBeLessThanOrEqual(declared);
        expect(level).toBeLessThanOrEqual(declared);
        expect(level).toBeLessThanOrEqual(best);
        expect(confirmed).toBeLessThanOrEqual(level);
      }),
      RUNS,
    );
  });

  it('the best case is reached when all that nobody denies is met', () => {
    fc.assert(
      fc.property(anyCase, c => {
        const resolved = resolveEvidence(c.evidence, c.compiled.catalog, AS_OF);
        const { answers, bestCase } = reachVerdict(c.compiled, resolved);
        const undenied = c.compiled.requirements.filter(
          r => (MARKS[answers[r.index]] & COUNTS_AS_MET.best) !== 0,
        );
        const all = undenied.map(r => ({
          practice: r.practice,
          met: true,
          grade: GRADES[2],
          source: 'somebody-else',
        }));
        const after = judged({
          ...c,
          evidence: { ...c.evidence, claims: [...c.evidence.claims, ...all] },
        });
        expect(after.level.number).toBeGreaterThanOrEqual(bestCase);
      }),
      RUNS,
    );
  });

  it('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(anyCase, c => {
        expect(JSON.stringify(judged(c))).toBe(JSON.stringify(judged(c)));
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { builtinContent } from '../content';
import type { Claim } from '../evidence/Claim';
import { compileModel } from '../model/compileModel';
import type { CompiledModel } from '../model/CompiledModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import { anyClaim, anyWaiver } from '../__testUtils__/arbitraries';
import { AS_OF, claims, evidenceOf, SUBJECT } from '../__testUtils__/miniature';
import { assess } from './assess';
import { expectNothingFell, levelsOf } from '../__testUtils__/fairness';

/** The promises of fairness, and the pure profiles, on the models that come with the product. */

const RUNS = { numRuns: Number(process.env.FAIRNESS_RUNS ?? 40) };
const catalog = createPracticeCatalog(builtinContent);
const FACTS = {
  criticality: ['low', 'critical'],
  serving: ['online', 'batch', 'none'],
  'personal-data': ['yes', 'no'],
  inputs: ['engineered', 'raw'],
  labels: ['people', 'none'],
  refit: ['yes', 'no'],
};
const anyFacts = fc.record(
  Object.fromEntries(
    Object.entries(FACTS).map(([name, values]) => [
      name,
      fc.option(fc.constantFrom(...values), { nil: undefined }),
    ]),
  ),
);

function judged(
  compiled: CompiledModel,
  said: Claim[],
  more: Parameters<typeof evidenceOf>[0] = {},
) {
  return assess(compiled, evidenceOf({ ...more, claims: said }), {
    asOf: AS_OF,
  });
}

describe.each(builtinContent.models.map(model => [model.id, model] as const))(
  '%s',
  (_, model) => {
    const compiled = compileModel(model, catalog);
    const practices = compiled.requirements.map(r => r.practice);
    const anyEvidence = fc.record({
      claims: fc.array(anyClaim(practices), { maxLength: 150, size: 'max' }),
      waivers: fc.array(anyWaiver(practices), { maxLength: 5 }),
      facts: anyFacts,
    });
    const judge = ({ claims: said, waivers, facts }: any) =>
      judged(compiled, said, { waivers, subject: { ...SUBJECT, facts } });

    it('lets a further met claim or waiver lower nothing', () => {
      fc.assert(
        fc.property(
          anyEvidence,
          anyClaim(practices, fc.constant(true)),
          anyWaiver(practices),
          (evidence, claim, waiver) => {
            const before = judge(evidence);
            expectNothingFell(
              before,
              judge({ ...evidence, claims: [...evidence.claims, claim] }),
            );
            expectNothingFell(
              before,
              judge({ ...evidence, waivers: [...evidence.waivers, waiver] }),
            );
          },
        ),
        RUNS,
      );
    });

    it('lets a no raise no level', () => {
      fc.assert(
        fc.property(
          anyEvidence,
          anyClaim(practices, fc.constant(false)),
          (evidence, no) => {
            const before = levelsOf(judge(evidence));
            const after = levelsOf(
              judge({ ...evidence, claims: [...evidence.claims, no] }),
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

    it('can be reached in full, and confirmed', () => {
      const { level, confirmedLevel, score } = judged(
        compiled,
        claims(practices.join(' ')),
      );
      expect([level.number, confirmedLevel.number]).toEqual([
        compiled.top,
        compiled.top,
      ]);
      expect(score.value).toBe(score.max);
    });

    it('starts at the floor, with the top still possible', () => {
      const { level, bestCase, known } = judged(compiled, []);
      expect(level.number).toBe(model.floor);
      expect(bestCase.number).toBe(compiled.top);
      expect(known).toEqual({ value: 0, of: practices.length });
    });

    if (model.leaf === 'ladder') {
      it.each(compiled.levelNumbers.filter(number => number > model.floor))(
        'gives level %i to whoever does all of it up to there',
        number => {
          const met = compiled.requirements
            .filter(r => r.level <= number)
            .map(r => r.practice);
          const { level, confirmedLevel } = judged(
            compiled,
            claims(met.join(' ')),
          );
          expect(level.number).toBe(number);
          expect(confirmedLevel.number).toBe(number);
        },
      );
    }
  },
);

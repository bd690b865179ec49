import fc from 'fast-check';
import {
  anyClaim,
  anyFacts,
  anyModel,
  anyWaiver,
  compileRandom,
  practiceIdsOf,
} from '../__testUtils__/arbitraries';
import {
  AS_OF,
  catalogOf,
  claims,
  evidenceOf,
  leaf,
  modelOf,
  SUBJECT,
} from '../__testUtils__/miniature';
import { compileModel } from '../model/compileModel';
import { judge, judgeResolved } from './judge';
import { resolveEvidence } from './resolveEvidence';

const RUNS = { numRuns: Number(process.env.FAIRNESS_RUNS ?? 60) };

const anyCases = anyModel.chain(model => {
  const practices = practiceIdsOf(model);
  const anyEvidence = fc
    .record({
      claims: fc.array(anyClaim(practices), { maxLength: 12 }),
      waivers: fc.array(anyWaiver(practices), { maxLength: 2 }),
      facts: anyFacts,
    })
    .map(({ facts, ...said }) =>
      evidenceOf({ subject: { ...SUBJECT, facts }, ...said }),
    );
  return fc.record({
    model: fc.constant(model),
    evidences: fc.array(anyEvidence, { minLength: 2, maxLength: 8 }),
  });
});

describe('ModelScorer', () => {
  it('judges every subject as if it were the first, whatever it remembers of others', () => {
    fc.assert(
      fc.property(anyCases, ({ model, evidences }) => {
        const compiled = compileRandom(model);
        for (const evidence of evidences) {
          expect(judge(compiled, evidence, { asOf: AS_OF })).toEqual(
            judge(compileRandom(model), evidence, { asOf: AS_OF }),
          );
        }
      }),
      RUNS,
    );
  });

  it('tells readings apart that differ on the one ladder and in no area', () => {
    // Area a stands still at level 1 whatever is shown above it; the whole does not, for b passes level 1 with it.
    const compiled = compileModel(
      modelOf({
        combine: 'single',
        threshold: '1/2',
        areas: [leaf('a', { 1: 'a1', 2: 'a2 a3' }), leaf('b', { 1: 'b1 b2' })],
      }),
      catalogOf(['a1', 'a2', 'a3', 'b1', 'b2']),
    );
    const evidence = evidenceOf({
      claims: [...claims('b1 b2', 'backed'), ...claims('a2 a3', 'declared')],
    });
    expect(judge(compiled, evidence, { asOf: AS_OF })).toMatchObject({
      level: 2,
      byGrade: { declared: 2, backed: 1, verified: 0 },
    });
  });

  it('refuses evidence that was resolved with another catalog', () => {
    const compiled = compileModel(
      modelOf({ areas: [leaf('a', { 1: 'a1' })] }),
      catalogOf(['a1']),
    );
    const resolved = resolveEvidence(
      evidenceOf({ claims: claims('a1') }),
      catalogOf(['a1', 'b1']),
      AS_OF,
    );
    expect(() => judgeResolved(compiled, resolved)).toThrow(
      'another catalog of practices than model "miniature"',
    );
  });
});

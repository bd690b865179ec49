import {
  assess,
  compileModel,
  createPracticeCatalog,
  judge,
  type Claim,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import fc from 'fast-check';
import { AS_OF } from '../__testUtils__/assessEntity';
import { levelNeeds } from './levelNeeds';
import { resultSteps } from './resultSteps';
import { gateOf, plain } from './traceNumbers';

const catalog = createPracticeCatalog({ practices: builtinContent.practices });

describe.each(builtinContent.models.map(model => [model.id, model] as const))(
  'the trace of %s',
  (_id, model) => {
    const compiled = compileModel(model, catalog);
    const claims = fc.array(
      fc.record({
        practice: fc.constantFrom(
          ...compiled.requirements.map(({ practice }) => practice),
        ),
        met: fc.boolean(),
        grade: fc.constantFrom('declared' as const, 'backed' as const),
      }),
      { maxLength: compiled.requirements.length * 3 },
    );
    const evidenceOf = (said: Omit<Claim, 'source'>[]) => ({
      subject: {
        ref: 'component:default/churn',
        kind: 'component',
        type: 'ml-model',
        tags: [],
        facts: {},
      },
      claims: said.map(claim => ({ ...claim, source: 'annotation' })),
      waivers: [],
      findings: [],
      hints: [],
      measures: {},
      unavailable: [],
      sources: ['annotation'],
      readsDifferentlyFrom: [],
    });

    it('comes to the level and the confirmed level that the engine found', () => {
      fc.assert(
        fc.property(claims, said => {
          const evidence = evidenceOf(said);
          const assessment = assess(compiled, evidence, { asOf: AS_OF });
          const steps = resultSteps(assessment, compiled);
          const numbers = (name: string, key: string) =>
            steps
              .filter(({ step }) => step === name)
              .map(({ values }) => Number(values[key]));
          const bounds = [
            ...numbers('mean', 'rounded'),
            ...numbers('values', 'rounded'),
            ...numbers('gate', 'cap'),
            ...numbers('cap', 'cap'),
            ...numbers('band', 'level'),
            ...numbers('bandNone', 'level'),
          ];
          // Where the steps end in no number of their own, they name the area or the levels that decide.
          const reckoned = Math.min(...bounds, Infinity);
          expect([Infinity, assessment.level.number]).toContain(reckoned);
          expect(bounds.length === 0).toBe(
            model.combine === 'single' ||
              (model.combine === 'minimum' && model.leaf === 'ladder'),
          );
          // With points the confirmed level is the level.
          const gate =
            model.leaf === 'points' ? Infinity : gateOf(assessment, compiled);
          expect(Math.min(gate, assessment.level.number)).toBe(
            assessment.confirmedLevel.number,
          );
        }),
        { numRuns: 40 },
      );
    });

    it('says of each level whether it is reached', () => {
      fc.assert(
        fc.property(claims, said => {
          const evidence = evidenceOf(said);
          const assessment = assess(compiled, evidence, { asOf: AS_OF });
          const { level } = judge(compiled, evidence, { asOf: AS_OF });
          const above = compiled.levelNumbers.filter(
            number => number > compiled.model.floor,
          );
          expect(
            above.filter(number =>
              levelNeeds(number, assessment, compiled).every(
                ({ holds }) => holds,
              ),
            ),
          ).toEqual(above.filter(number => number <= level));
        }),
        { numRuns: 40 },
      );
    });
  },
);

describe('plain', () => {
  it('rounds, but never up to a whole number', () => {
    expect([0.2178, 1.995, 2, 0.29, 19].map(plain)).toEqual([
      '0.22',
      '1.99',
      '2',
      '0.29',
      '19',
    ]);
  });
});

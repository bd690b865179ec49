import { builtinContent } from '../content';
import { assess } from '../assessment/assess';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import {
  AS_OF,
  claims,
  evidenceOf,
  noes,
  waivers,
} from '../__testUtils__/miniature';
import { nextSteps } from './nextSteps';
import { suppose } from './suppose';

const compiled = compileModel(
  builtinContent.models.find(m => m.id === 'five-stage')!,
  createPracticeCatalog(builtinContent),
);
const MONTH_3 = evidenceOf({
  claims: [
    ...claims(
      'code-versioning data-versioning unit-tests containerized-serving metrics-monitoring drift-alerts',
    ),
    ...noes('integration-tests'),
    ...claims('model-versioning', 'declared'),
  ],
  hints: [
    {
      practice: 'access-control',
      seen: 'point `vault.io/secrets-path` at churn',
      key: 'vault.io/secrets-path',
    },
  ],
});

function stepsOf(evidence = MONTH_3) {
  return nextSteps({ compiled, evidence, asOf: AS_OF });
}

function step(practice: string, evidence = MONTH_3) {
  return stepsOf(evidence).find(s => s.practice === practice);
}

describe('nextSteps', () => {
  it('says what each step alone is worth', () => {
    expect(step('integration-tests')).toMatchObject({
      kind: 'improve',
      status: 'missing',
      effect: {
        level: { number: 3 },
        confirmedLevel: { number: 3, name: 'Defined' },
        score: 13,
      },
      advice: 'Do this to have Defined confirmed.',
    });
  });

  it('tells evidence-only work from improvement', () => {
    expect(step('model-versioning')).toMatchObject({
      kind: 'prove',
      effortDays: 0,
    });
    expect(step('access-control')).toMatchObject({
      kind: 'say',
      effortDays: 0,
    });
    expect(step('integration-tests')!.effortDays).toBeGreaterThan(0);
  });

  it('asks for a value wherever a plain yes would not count', () => {
    expect(step('integration-tests')).toMatchObject({
      annotation: 'mlops-maturity.io/integration-tests',
    });
    expect(step('integration-tests')!.value).toBeUndefined();
    expect(step('unit-tests', evidenceOf())!.value).toBe('yes');
  });

  it('marks a way that reaches the next level, none of which can be left out', () => {
    const before = assess(compiled, MONTH_3, { asOf: AS_OF }).level.number;
    const way = stepsOf().filter(s => s.onShortestWay);
    const levelWith = (practices: string[]) =>
      assess(
        compiled,
        suppose(MONTH_3, new Map(practices.map(p => [p, 'backed' as const]))),
        { asOf: AS_OF },
      ).level.number;
    const practices = way.map(s => s.practice);
    expect(levelWith(practices)).toBe(before + 1);
    for (const left of practices) {
      expect(levelWith(practices.filter(p => p !== left))).toBe(before);
    }
    expect(stepsOf().slice(0, way.length)).toEqual(way);
  });

  it('leaves out what is met or excused', () => {
    const practices = stepsOf({
      ...MONTH_3,
      waivers: waivers('integration-tests'),
    }).map(s => s.practice);
    expect(practices).not.toContain('integration-tests');
    expect(practices).not.toContain('unit-tests');
  });

  it('has nothing to say at the confirmed top', () => {
    const top = evidenceOf({
      claims: claims(compiled.requirements.map(r => r.practice).join(' ')),
    });
    expect(stepsOf(top)).toEqual([]);
  });
});

import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  practice,
  waivers,
} from '../../__testUtils__/miniature';
import { assess } from '../../assessment/assess';
import { builtinContent } from '../../content';
import type { Evidence } from '../../evidence/Evidence';
import { compileModel } from '../../model/compileModel';
import { createPracticeCatalog } from '../../practice/PracticeCatalog';
import { suppose } from '../suppose';
import { openQuestions } from './openQuestions';

const compiled = compiledOf(
  {
    areas: [leaf('u', { 1: 'a b', 2: 'c d' }), leaf('v', { 1: 'e', 2: 'f g' })],
  },
  [practice('g', { implies: ['f'] }), practice('d', { implies: ['b'] })],
);

function questions(more: Partial<Evidence> = {}) {
  const assessment = assess(compiled, evidenceOf(more), { asOf: AS_OF });
  return openQuestions({ compiled, assessment });
}

const ids = (list: { practice: string }[]) => list.map(q => q.practice);

describe('openQuestions', () => {
  it('asks level by level, area by area, and first what answers others', () => {
    expect(ids(questions())).toEqual(['a', 'b', 'e', 'd', 'c', 'g', 'f']);
    expect(questions().find(q => q.practice === 'd')!.alsoAnswers).toEqual([
      'b',
    ]);
  });

  it('leaves out what is said or excused', () => {
    expect(
      ids(
        questions({
          claims: [...claims('a'), ...noes('c')],
          waivers: waivers('e'),
        }),
      ),
    ).toEqual(['b', 'd', 'g', 'f']);
  });

  it('says what a yes takes, and where to look', () => {
    const [a] = questions({
      hints: [{ practice: 'a', seen: 'point `x` at it', key: 'x' }],
    });
    expect(a).toMatchObject({
      practice: 'a',
      title: 'Title of a',
      annotation: 'mlops-maturity.io/a',
      area: { id: 'u', title: 'Area u' },
      minimumGrade: 'declared',
      status: 'unknown',
      hint: 'point `x` at it',
    });
    expect(a.forms[0]).toBe('`yes`');
  });

  it.each(builtinContent.models.map(model => [model.id, model]))(
    'has no question left of %s when every one is answered',
    (_, model) => {
      const shipped = compileModel(
        model,
        createPracticeCatalog(builtinContent),
      );
      let evidence = evidenceOf();
      let asked = 0;
      for (;;) {
        const assessment = assess(shipped, evidence, { asOf: AS_OF });
        const [next] = openQuestions({ compiled: shipped, assessment });
        if (!next) {
          break;
        }
        asked += 1;
        const said = asked % 3 === 0 ? 'no' : next.minimumGrade;
        evidence = suppose(
          evidence,
          new Map([...answersOf(evidence), [next.practice, said]]),
        );
      }
      expect(asked).toBeGreaterThan(5);
      expect(asked).toBeLessThanOrEqual(shipped.requirements.length);
    },
  );
});

function answersOf({ claims: said }: Evidence) {
  return said.map(
    ({ practice: id, met, grade }) => [id, met ? grade : 'no'] as const,
  );
}

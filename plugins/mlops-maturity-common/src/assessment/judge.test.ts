import {
  AS_OF,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  waivers,
} from '../__testUtils__/miniature';
import { assess } from './assess';
import { judge } from './judge';

describe('judge', () => {
  it('has the numbers of an assessment, without its words', () => {
    const compiled = compiledOf({
      areas: [leaf('u', { 1: 'a', 2: 'b', 3: 'c' })],
    });
    const evidence = evidenceOf({
      claims: [...claims('a'), ...noes('b')],
      waivers: waivers('c'),
    });
    const judgement = judge(compiled, evidence, { asOf: AS_OF });
    const assessment = assess(compiled, evidence, { asOf: AS_OF });
    expect(judgement).toMatchObject({
      level: assessment.level.number,
      confirmedLevel: assessment.confirmedLevel.number,
      bestCase: assessment.bestCase.number,
      score: assessment.score,
      known: assessment.known,
      statuses: 'mxw',
      areaLevels: [1],
      validUntil: '2026-12-31T00:00:00.000Z',
    });
  });
});

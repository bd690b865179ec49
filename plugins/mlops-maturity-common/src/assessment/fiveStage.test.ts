import type { Claim } from '../evidence/Claim';
import { Grade } from '../evidence/Grade';
import type { Evidence } from '../evidence/Evidence';
import { builtinContent } from '../content';
import { compileModel } from '../model/compileModel';
import { createPracticeCatalog } from '../practice/PracticeCatalog';
import {
  AS_OF,
  claims,
  evidenceOf,
  noes,
  SUBJECT,
  waivers,
} from '../__testUtils__/miniature';
import { assess } from './assess';

/** Cases computed by hand for the five-stage model as it is shipped. */

const model = builtinContent.models.find(m => m.id === 'five-stage')!;
const compiled = compileModel(model, createPracticeCatalog(builtinContent));
const all = compiled.requirements.map(r => r.practice);

function summary(evidence: Partial<Evidence>, under = compiled) {
  const a = assess(under, evidenceOf(evidence), { asOf: AS_OF });
  return {
    rows: a.areas.map(area => area.level),
    score: `${a.score.value}/${a.score.max}`,
    stage: a.level.number,
    confirmed: a.confirmedLevel.number,
    best: a.bestCase.number,
    byGrade: Object.values(a.byGrade).map(l => l.number),
    assessment: a,
  };
}

function except(...practices: string[]): string {
  return all.filter(id => !practices.includes(id)).join(' ');
}

describe('the worked example', () => {
  const start = '';
  const month1 = 'code-versioning data-versioning unit-tests';
  const month2 = `${month1} containerized-serving metrics-monitoring`;
  const month3 = `${month2} drift-alerts`;

  it.each([
    ['start', start, [1, 1, 1, 1, 1], '5/25', 1, 1],
    ['month 1', month1, [3, 2, 1, 1, 1], '8/25', 2, 2],
    ['month 2', month2, [3, 2, 3, 1, 3], '12/25', 3, 2],
    ['month 3', month3, [3, 2, 4, 1, 3], '13/25', 3, 2],
  ])('%s', (_, met, rows, score, stage, confirmed) => {
    const unmet = except(...met.split(' '));
    expect(summary({ claims: [...claims(met), ...noes(unmet)] })).toMatchObject(
      { rows, score, stage, confirmed },
    );
  });

  it('month 3 with the noes left unsaid', () => {
    const result = summary({ claims: claims(month3) });
    expect(result).toMatchObject({ score: '12/25', stage: 3, confirmed: 2 });
    expect(result.assessment.confirmedBlockedBy).toEqual(['integration-tests']);
  });
});

describe('an unknown row and a denied one', () => {
  it('8: a denied code-versioning holds the stage', () => {
    expect(
      summary({
        claims: [
          ...claims(except(...all.slice(0, 4))),
          ...noes('code-versioning'),
        ],
      }),
    ).toMatchObject({ score: '21/25', stage: 2, confirmed: 1 });
  });

  it('8: unknown rows score nothing and weigh as denied ones do', () => {
    const met = claims('code-versioning unit-tests');
    expect(summary({ claims: met })).toMatchObject({
      score: '4/25',
      stage: 2,
      confirmed: 2,
    });
    expect(
      summary({
        claims: [
          ...met,
          ...noes('metrics-monitoring access-control containerized-serving'),
        ],
      }),
    ).toMatchObject({ score: '7/25', stage: 2, confirmed: 2 });
  });

  it('8: an alert without metrics is no step', () => {
    expect(
      summary({ claims: claims('code-versioning drift-alerts') }),
    ).toMatchObject({
      rows: [2, 0, 1, 0, 0],
      score: '3/25',
      stage: 2,
      confirmed: 1,
    });
  });
});

describe('what is excused', () => {
  it('9: a waiver of what is denied changes neither score nor stage', () => {
    const said = [
      ...claims('code-versioning unit-tests'),
      ...noes('metrics-monitoring access-control'),
    ];
    const before = summary({ claims: said });
    expect(before).toMatchObject({ score: '6/25', stage: 2 });
    expect(
      summary({ claims: said, waivers: waivers('access-control') }),
    ).toMatchObject({ score: '6/25', stage: 2 });
  });

  it('9: a row that does not apply is not counted', () => {
    const narrower = compileModel(
      {
        ...model,
        areas: model.areas.map(area =>
          area.id === 'scalability'
            ? { ...area, appliesWhen: { 'facts.serving': 'online' } }
            : area,
        ),
      },
      compiled.catalog,
    );
    const scalability = model.areas
      .find(area => area.id === 'scalability')!
      .requirements!.map(r => r.practice);
    expect(
      summary(
        {
          subject: { ...SUBJECT, facts: { serving: 'batch' } },
          claims: claims(except(...scalability)),
        },
        narrower,
      ),
    ).toMatchObject({ score: '20/20', stage: 5, confirmed: 5 });
  });
});

describe('by grade', () => {
  it('10: all sixteen in the list', () => {
    const result = summary({ claims: claims(all.join(' '), 'declared') });
    expect(result).toMatchObject({
      score: '7/25',
      stage: 2,
      confirmed: 2,
      best: 5,
      byGrade: [5, 1, 1],
    });
    expect(
      result.assessment.requirements.filter(r => r.status === 'unproven'),
    ).toHaveLength(14);
  });

  it('10: a mixture', () => {
    const graded = (words: string, grade: Grade): Claim[] =>
      claims(words, grade);
    expect(
      summary({
        claims: [
          ...graded('code-versioning unit-tests data-versioning', 'declared'),
          ...graded('integration-tests', 'backed'),
          ...graded('metrics-monitoring', 'verified'),
        ],
      }),
    ).toMatchObject({
      rows: [2, 3, 3, 0, 0],
      score: '8/25',
      stage: 2,
      confirmed: 2,
      byGrade: [3, 2, 2],
    });
  });
});

describe('the pure profile of each stage', () => {
  it.each([1, 2, 3, 4, 5])('stage %i', stage => {
    const met = compiled.requirements
      .filter(r => r.level <= stage)
      .map(r => r.practice);
    expect(
      summary({
        claims: [...claims(met.join(' ')), ...noes(except(...met))],
      }),
    ).toMatchObject({ stage, confirmed: stage });
  });
});

import type { Claim } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import type { CompiledModel } from '../model/CompiledModel';
import { Area } from '../model/MaturityModel';
import {
  AS_OF,
  branch,
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  modelOf,
  SUBJECT,
  waivers,
} from '../__testUtils__/miniature';
import { assess } from './assess';

/** Cases computed by hand from the rules of judgement, with the numbering of their source. */

function result(compiled: CompiledModel, evidence: Partial<Evidence>) {
  const assessment = assess(compiled, evidenceOf(evidence), { asOf: AS_OF });
  return {
    level: assessment.level.number,
    score: assessment.score.value,
    confirmed: assessment.confirmedLevel.number,
    best: assessment.bestCase.number,
    assessment,
  };
}

function letters(word: string): Claim[] {
  return claims(word.split('').join(' '));
}

describe('one leaf', () => {
  it.each([
    ['abc', 2, 2],
    ['acd', 1, 1.99],
    ['abce', 2, 2.75],
    ['aef', 1, 1],
  ])('1: compulsory requirements and progress, %s', (met, level, score) => {
    const compiled = compiledOf({
      areas: [leaf('u', { 1: 'a*', 2: 'b* c d', 3: 'e* f' })],
    });
    expect(result(compiled, { claims: letters(met) })).toMatchObject({
      level,
      score,
    });
  });

  it.each([
    ['ab', 2, 2],
    ['ac', 1, 1.5],
  ])('2: weights, %s', (met, level, score) => {
    const compiled = compiledOf({
      areas: [leaf('u', { 1: 'a', 2: 'b:2 c:1' })],
    });
    expect(result(compiled, { claims: letters(met) })).toMatchObject({
      level,
      score,
    });
  });

  it('2: fractions are compared exactly', () => {
    const compiled = compiledOf({
      threshold: '1/2',
      areas: [leaf('u', { 1: 'a', 2: 'b:1/10 c:1/10 d:1/10 e:3/10' })],
    });
    expect(result(compiled, { claims: letters('ae') }).level).toBe(2);
  });

  it.each([
    ['b', 'ac', 3, 3, 3],
    ['b', 'a', 1, 1, 3],
    ['', 'ac', 1, 1, 3],
    ['c', 'ab', 2, 2, 3],
  ])('3: waived %s, met %s', (waived, met, level, score, best) => {
    const compiled = compiledOf({
      areas: [leaf('u', { 1: 'a', 2: 'b', 3: 'c' })],
    });
    expect(
      result(compiled, { claims: letters(met), waivers: waivers(waived) }),
    ).toMatchObject({ level, score, best });
  });

  it.each([
    ['b', 'abc', 2, 2, 2],
    ['b', 'ab', 1, 1.5, 2],
    ['bcd', 'a', 1, 1, 2],
  ])(
    '4: not applicable %s, met %s',
    (inapplicable, met, level, score, best) => {
      const area = leaf('u', { 1: 'a', 2: 'b c d' });
      for (const requirement of area.requirements!) {
        if (inapplicable.includes(requirement.practice)) {
          requirement.appliesWhen = { 'facts.serving': 'online' };
        }
      }
      expect(
        result(compiledOf({ areas: [area] }), {
          subject: { ...SUBJECT, facts: { serving: 'batch' } },
          claims: letters(met),
        }),
      ).toMatchObject({ level, score, best });
    },
  );
});

/** Five single levels, named after the area. */
function fiveLevels(id: string): Area {
  return leaf(
    id,
    Object.fromEntries([1, 2, 3, 4, 5].map(k => [k, `${id}-${k}`])),
  );
}

function upTo(id: string, top: number): string {
  return Array.from({ length: top }, (_, i) => `${id}-${i + 1}`).join(' ');
}

describe('capped mean', () => {
  it('5: the lowest area caps its parent', () => {
    const compiled = compiledOf({
      areas: [
        branch('d1', [branch('i1', ['u0', 'u1', 'u2', 'u3'].map(fiveLevels))]),
        branch('d2', [branch('i2', [fiveLevels('v')])]),
      ],
    });
    const { assessment, level, confirmed } = result(compiled, {
      claims: claims(['u1', 'u2', 'u3', 'v'].map(u => upTo(u, 5)).join(' ')),
    });
    const area = (id: string) => assessment.areas.find(a => a.id === id)!;
    expect(area('i1')).toMatchObject({ level: 1, score: 3.75 });
    expect(area('d1')).toMatchObject({ level: 2, score: 3.75 });
    expect({ level, confirmed }).toEqual({ level: 3, confirmed: 0 });
    // 4.375, to two decimals
    expect(assessment.score).toEqual({ value: 4.38, max: 5 });
  });

  const x = leaf('x', { 1: 'x1', 2: 'x2', 3: 'x3' });
  const y = leaf('y', { 1: 'y1', 2: 'y2', 3: 'y3' });
  const yNotApplicable = {
    ...y,
    appliesWhen: { 'facts.serving': 'online' },
  };
  const batch = { ...SUBJECT, facts: { serving: 'batch' } };
  const threeLevels = modelOf({ areas: [x] }).levels.slice(0, 4);

  it('6: an area that is not asked counts only where it raises its parent', () => {
    const compiled = compiledOf({
      levels: threeLevels,
      areas: [x, yNotApplicable],
    });
    expect(
      result(compiled, { subject: batch, claims: claims('x1 x2 x3') }).level,
    ).toBe(3);

    const withY1 = result(compiled, {
      subject: batch,
      claims: claims('x1 x2 x3 y1'),
    });
    expect(withY1.level).toBe(3);
    expect(withY1.assessment.areas.find(a => a.id === 'y')).toMatchObject({
      level: 1,
      asked: false,
      counted: false,
    });

    expect(
      result(compiled, { subject: batch, claims: claims('x1 y1 y2 y3') }),
    ).toMatchObject({ level: 2, score: 2, confirmed: 1 });
  });

  it('6: an area that is waived as a whole is not asked', () => {
    const compiled = compiledOf({ levels: threeLevels, areas: [x, y] });
    expect(
      result(compiled, {
        claims: claims('x1 x2 x3'),
        waivers: waivers('y1 y2 y3'),
      }).level,
    ).toBe(3);
  });

  it('7: means are exact', () => {
    const next = (id: string, reached: number, half = false): string =>
      `${upTo(id, reached)}${half ? ` ${id}-half` : ''}`;
    /** Five levels; the one after `reached` holds two requirements, so that one of them is half way. */
    const area = (id: string, reached: number): Area => {
      const ladder = fiveLevels(id);
      ladder.requirements!.push({
        practice: `${id}-half`,
        level: reached + 1,
        compulsory: false,
        weight: 1,
      });
      return ladder;
    };
    const compiled = compiledOf({
      areas: [
        branch('p', [fiveLevels('p1'), fiveLevels('p2')]),
        branch('q', [area('q1', 2), area('q2', 2), fiveLevels('q3')]),
        branch('r', [fiveLevels('r1'), area('r2', 0), area('r3', 3)]),
      ],
    });
    const { assessment, level, score, confirmed } = result(compiled, {
      claims: claims(
        [
          upTo('p1', 4),
          next('q1', 2, true),
          next('q2', 2, true),
          upTo('q3', 1),
          upTo('r1', 1),
          next('r2', 0, true),
          next('r3', 3, true),
        ].join(' '),
      ),
    });
    expect(
      ['p', 'q', 'r'].map(id => {
        const found = assessment.areas.find(a => a.id === id)!;
        return [found.exactScore, found.level];
      }),
    ).toEqual([
      ['2', 1],
      ['13/6', 2],
      ['11/6', 1],
    ]);
    expect({ level, score, confirmed }).toEqual({
      level: 2,
      score: 2,
      confirmed: 0,
    });
  });
});

describe('points', () => {
  const sections = ['data', 'model', 'infrastructure', 'monitoring'];
  const compiled = compiledOf({
    leaf: 'points',
    combine: 'minimum',
    threshold: 1,
    floor: 0,
    minimumGrades: { '2': 'backed' },
    bands: [
      { level: 0, upTo: 0 },
      { level: 1, upTo: 1 },
      { level: 2, upTo: 2 },
      { level: 3, upTo: 3 },
      { level: 4, upTo: 5 },
      { level: 5, upTo: 7 },
    ],
    areas: sections.map(name => ({
      id: name,
      title: name,
      weight: 1,
      requirements: [1, 2, 3, 4, 5, 6, 7].flatMap(test => [
        {
          practice: `${name}-${test}-manual`,
          test: `${name}-${test}`,
          level: 1,
          compulsory: false,
          weight: 1,
        },
        {
          practice: `${name}-${test}-automated`,
          test: `${name}-${test}`,
          level: 2,
          compulsory: false,
          weight: 1,
        },
      ]),
    })),
  });

  /** The first `automated` tests automated, the next `manual` ones manual. */
  function section(name: string, automated: number, manual: number): string {
    return [1, 2, 3, 4, 5, 6, 7]
      .map(test => {
        if (test <= automated) {
          return `${name}-${test}-automated`;
        }
        return test <= automated + manual ? `${name}-${test}-manual` : '';
      })
      .join(' ');
  }

  it.each([
    [[2, 2], [1, 3], 2.5, 3],
    [[2, 2], [1, 4], 3, 3],
    [[2, 3], [1, 5], 3.5, 4],
  ])(
    '11: model %j, monitoring %j',
    ([modelA, modelM], [monitorA, monitorM], score, level) => {
      const met = [
        section('data', 3, 1),
        section('model', modelA, modelM),
        section('infrastructure', 7, 0),
        section('monitoring', monitorA, monitorM),
      ].join(' ');
      const { assessment } = result(compiled, { claims: claims(met) });
      expect(assessment.score).toEqual({ value: score, max: 7 });
      expect(assessment.level.number).toBe(level);
      expect(assessment.confirmedLevel.number).toBe(level);
    },
  );

  it.each([
    ['', 6],
    ['data-7-manual', 6.5],
  ])('11: six automated, the seventh waived, %s', (manual, points) => {
    const { assessment } = result(compiled, {
      claims: claims(`${section('data', 6, 0)} ${manual}`),
      waivers: waivers('data-7-manual data-7-automated'),
    });
    expect(assessment.areas.find(a => a.id === 'data')!.score).toBe(points);
  });
});

describe('single', () => {
  const ones = Array.from({ length: 8 }, (_, i) => `one-${i + 1}`);
  const twos = Array.from({ length: 10 }, (_, i) => `two-${i + 1}`);
  const compiled = compiledOf({
    combine: 'single',
    threshold: 1,
    levels: modelOf({ areas: [leaf('u', { 1: 'a' })] }).levels.slice(0, 3),
    areas: [
      leaf('first', { 1: ones.slice(0, 4).join(' '), 2: twos.join(' ') }),
      leaf('second', { 1: ones.slice(4).join(' ') }),
    ],
  });

  it('12: a waiver unblocks level 1, nine of ten make progress to 2', () => {
    expect(
      result(compiled, {
        claims: claims([...ones.slice(0, 7), ...twos.slice(0, 9)].join(' ')),
        waivers: waivers('one-8'),
      }),
    ).toMatchObject({ level: 1, score: 1.9, best: 2 });
  });

  it('12: all of level 2 does not make up for one of level 1', () => {
    const { assessment } = result(compiled, {
      claims: claims([...ones.slice(0, 7), ...twos].join(' ')),
    });
    expect(assessment.level.number).toBe(0);
    expect(assessment.score.value).toBe(0.88);
  });
});

describe('supersession', () => {
  const compiled = compiledOf({
    minimumGrades: { '3': 'backed' },
    areas: [leaf('u', { 1: 'a', 2: 'b', 3: 'c' })],
  });
  const base = claims('a b');
  const alice = (more: Partial<Claim>): Claim => ({
    practice: 'c',
    met: true,
    grade: 'declared',
    source: 'alice',
    ...more,
  });
  const backed = alice({ grade: 'backed', date: '2026-01-01' });
  const renewed = alice({ date: '2026-03-01' });
  const denied = alice({ met: false, date: '2026-04-01' });
  const bob = { ...backed, source: 'bob' };

  it.each([
    ['a renewal never costs a grade', [backed, renewed], 3, false],
    ['a newer no supersedes', [backed, renewed, denied], 2, false],
    ['another source disagrees', [backed, renewed, denied, bob], 3, true],
  ])('12: %s, in every order', (_, said, level, conflict) => {
    for (const order of permutations([...said])) {
      const { assessment } = result(compiled, { claims: [...base, ...order] });
      expect(assessment.level.number).toBe(level);
      expect(assessment.requirements[2].conflict).toBe(conflict);
      expect(assessment).toEqual(
        result(compiled, { claims: [...said, ...base] }).assessment,
      );
    }
  });
});

function permutations<T>(items: T[]): T[][] {
  return items.length < 2
    ? [items]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map(
          rest => [item, ...rest],
        ),
      );
}

import type { Claim } from '../evidence/Claim';
import type { Evidence } from '../evidence/Evidence';
import {
  claims,
  compiledOf,
  evidenceOf,
  leaf,
  noes,
  practice,
  SUBJECT,
  waivers,
} from '../__testUtils__/miniature';
import { assess } from './assess';

/** How claims, excuses and dates come to the status of a requirement, one at a time. */

const AS_OF = '2026-06-15T12:00:00.000Z';

const compiled = compiledOf(
  {
    minimumGrades: { '2': 'backed' },
    areas: [
      leaf('first', { 1: 'manual middle automated', 2: 'proven' }),
      leaf('people', { 1: 'elsewhere' }, { appliesWhen: { kind: 'api' } }),
    ],
  },
  [
    practice('middle', { implies: ['manual'] }),
    practice('automated', { implies: ['middle'] }),
  ],
);

function statusesOf(said: Partial<Evidence>, asOf = AS_OF) {
  const assessment = assess(compiled, evidenceOf(said), { asOf });
  const of = (id: string) =>
    assessment.requirements.find(r => r.practice === id)!;
  return { of, assessment };
}

function claim(id: string, more: Partial<Claim>): Claim {
  return { ...claims(id)[0], ...more };
}

describe('what a practice implies', () => {
  it('is met as well, at the grade and through every link, and says through what', () => {
    const { of } = statusesOf({ claims: claims('automated', 'verified') });
    expect(of('manual')).toMatchObject({
      status: 'met',
      grade: 'verified',
      claims: [{ practice: 'manual', impliedBy: 'middle' }],
    });
    expect(of('manual').reason).toContain('through middle');
  });

  it('is not denied with it', () => {
    const { of } = statusesOf({ claims: noes('automated') });
    expect(of('automated').status).toBe('missing');
    expect(of('manual').status).toBe('unknown');
  });

  it('ends with it', () => {
    const said = { claims: [claim('automated', { date: '2025-06-16' })] };
    expect(statusesOf(said).of('manual').status).toBe('met');
    const later = statusesOf(said, '2026-06-16T00:00:00Z');
    expect(later.of('automated').status).toBe('stale');
    expect(later.of('manual').status).toBe('unknown');
  });

  it('stays denied where the same source denies it later', () => {
    const { of } = statusesOf({
      claims: [
        claim('automated', { date: '2026-01-01' }),
        claim('manual', { met: false, date: '2026-02-01' }),
      ],
    });
    expect(of('automated').status).toBe('met');
    expect(of('manual').status).toBe('missing');
  });

  it('does not depend on the order of the claims', () => {
    const said = [...claims('automated middle'), ...noes('manual')];
    const there = statusesOf({ claims: said }).assessment;
    expect(
      statusesOf({ claims: [...said].reverse() }).assessment.requirements,
    ).toEqual(there.requirements);
  });
});

describe('a waiver', () => {
  const on = (day: string, more = {}) =>
    statusesOf(
      {
        waivers: waivers('manual', {
          from: '2026-06-15',
          until: '2026-07-01',
          ...more,
        }),
      },
      day,
    );

  it('holds from its first day to the day before its end', () => {
    const statuses = ['06-14', '06-15', '06-30', '07-01'].map(
      day => on(`2026-${day}T23:59:59Z`).of('manual').status,
    );
    expect(statuses).toEqual(['unknown', 'waived', 'waived', 'unknown']);
  });

  it('is what the result is valid until, before it begins and before it ends', () => {
    const ends = ['06-14', '06-15', '07-01'].map(
      day => on(`2026-${day}T00:00:00Z`).assessment.validUntil,
    );
    expect(ends).toEqual([
      '2026-06-15T00:00:00.000Z',
      '2026-07-01T00:00:00.000Z',
      undefined,
    ]);
  });

  it('counts in the models it names, in every model where it names none', () => {
    const status = (models?: string[]) =>
      on(AS_OF, { models }).of('manual').status;
    expect(status(['other'])).toBe('unknown');
    expect(status(['other', 'miniature'])).toBe('waived');
    expect(status()).toBe('waived');
  });

  it('has no effect on what is met', () => {
    const { of, assessment } = statusesOf({
      claims: claims('manual'),
      waivers: waivers('manual'),
    });
    expect(of('manual').status).toBe('met');
    expect(assessment.known).toEqual({ value: 1, of: 4 });
  });
});

describe('the first status that holds', () => {
  const other = { source: 'attestation' };

  it.each<[string, string, Partial<Evidence>]>([
    ['met', 'proven', { claims: claims('proven') }],
    [
      'met',
      'elsewhere',
      { claims: claims('elsewhere'), waivers: waivers('elsewhere') },
    ],
    ['not-applicable', 'elsewhere', { waivers: waivers('elsewhere') }],
    ['not-applicable', 'elsewhere', { claims: noes('elsewhere') }],
    [
      'waived',
      'proven',
      { claims: claims('proven', 'declared'), waivers: waivers('proven') },
    ],
    [
      'waived',
      'manual',
      { claims: noes('manual'), waivers: waivers('manual') },
    ],
    ['unproven', 'proven', { claims: claims('proven', 'declared') }],
    [
      'unproven',
      'proven',
      {
        claims: [
          ...claims('proven', 'declared'),
          claim('proven', { ...other, met: false, grade: 'declared' }),
        ],
      },
    ],
    [
      'missing',
      'proven',
      {
        claims: [
          ...claims('proven', 'declared'),
          claim('proven', { ...other, met: false }),
        ],
      },
    ],
    [
      'missing',
      'manual',
      {
        claims: [
          claim('manual', { date: '2020-01-01' }),
          claim('manual', { ...other, met: false }),
        ],
      },
    ],
    ['stale', 'manual', { claims: [claim('manual', { date: '2020-01-01' })] }],
    ['unknown', 'manual', {}],
  ])('is %s of %s', (status, id, said) => {
    expect(statusesOf(said).of(id).status).toBe(status);
  });

  it('marks a conflict beside it wherever sources disagree', () => {
    const { of } = statusesOf({
      claims: [
        ...claims('manual'),
        claim('manual', { ...other, met: false, grade: 'backed' }),
      ],
    });
    expect(of('manual')).toMatchObject({ status: 'met', conflict: true });
  });
});

describe('days', () => {
  it('are those of UTC, whatever zone the instant is written in', () => {
    const said = { claims: [claim('manual', { date: '2025-06-15' })] };
    const status = (asOf: string) => statusesOf(said, asOf).of('manual').status;
    expect(status('2026-06-14T23:59:59.999Z')).toBe('met');
    expect(status('2026-06-15T01:30:00+02:00')).toBe('met');
    expect(status('2026-06-14T23:30:00-01:00')).toBe('stale');
  });

  it('pass over the leap day as over any other', () => {
    const said = { claims: [claim('manual', { date: '2024-02-29' })] };
    expect(
      statusesOf(said, '2025-02-27T00:00:00Z').of('manual').claims[0].expires,
    ).toBe('2025-02-28');
  });
});

describe('by grade', () => {
  it('minimum grades do not count, and a no weighs all the same', () => {
    const levels = (said: Claim[]) =>
      statusesOf({ subject: SUBJECT, claims: said }).assessment;
    const declared = levels(
      claims('manual middle automated proven', 'declared'),
    );
    expect(declared.level.number).toBe(1);
    expect(declared.byGrade.declared.number).toBe(2);
    expect(declared.byGrade.backed.number).toBe(0);
    const denied = levels([
      ...claims('manual middle automated'),
      ...['manual', 'middle', 'automated'].map(id =>
        claim(id, { ...{ source: 'probe' }, met: false, grade: 'verified' }),
      ),
    ]);
    expect(denied.byGrade.backed.number).toBe(0);
    expect(denied.bestCase.number).toBe(0);
  });
});

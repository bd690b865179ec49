import type { Claim } from '../evidence/Claim';
import { gradeRank } from '../evidence/Grade';
import { epochDay } from './epochDay';
import { dateClaim, NO_GRADE, resolveClaims } from './resolveClaims';

const TODAY = epochDay('2026-06-15');
const LIFETIME = 100;

function claim(more: Partial<Claim>): Claim {
  return {
    practice: 'unit-tests',
    met: true,
    grade: 'declared',
    source: 'annotation',
    ...more,
  };
}

function standing(...said: Partial<Claim>[]) {
  return resolveClaims(
    said.map(s => dateClaim(claim(s), LIFETIME)),
    TODAY,
  );
}

const DECLARED = gradeRank('declared');
const BACKED = gradeRank('backed');

describe('resolveClaims', () => {
  it('adds grades up across sources', () => {
    expect(
      standing({ grade: 'backed' }, { source: 'catalog', grade: 'declared' }),
    ).toMatchObject({ yes: BACKED, no: NO_GRADE, expired: false });
  });

  it('lets a dated yes run out and an undated one stand', () => {
    expect(standing({ date: '2026-03-07' })).toMatchObject({
      yes: NO_GRADE,
      expired: true,
    });
    expect(standing({ date: '2026-03-08' }).yes).toBe(DECLARED);
    expect(standing({}).yes).toBe(DECLARED);
  });

  it('never lets a no expire while it stands', () => {
    expect(standing({ met: false, date: '2020-01-01' }).no).toBe(DECLARED);
  });

  it('supersedes only what is contrary, older and of the same source', () => {
    const yes = { date: '2026-05-01', grade: 'backed' } as const;
    expect(standing(yes, { met: false, date: '2026-05-02' })).toMatchObject({
      yes: NO_GRADE,
      no: DECLARED,
    });
    expect(
      standing(yes, { met: false, date: '2026-05-02', source: 'catalog' }),
    ).toMatchObject({ yes: BACKED, no: DECLARED });
    expect(standing(yes, { date: '2026-05-02' }).yes).toBe(BACKED);
  });

  it('keeps the yes where both are of one date', () => {
    expect(
      standing({ date: '2026-05-01' }, { met: false, date: '2026-05-01' }),
    ).toMatchObject({ yes: DECLARED, no: NO_GRADE });
    expect(standing({}, { met: false })).toMatchObject({
      yes: DECLARED,
      no: NO_GRADE,
    });
  });

  it('does not let a yes that has run out erase a no that stands', () => {
    expect(
      standing(
        { met: false, date: '2025-01-01' },
        { met: true, date: '2025-06-01' },
      ),
    ).toMatchObject({ yes: NO_GRADE, no: DECLARED, expired: true });
  });
});

import type { Claim } from '../evidence/Claim';
import { GRADES, gradeRank } from '../evidence/Grade';
import { NO_GRADE, NOTHING_SAID, Standing } from './resolveClaims';

/** What a judgement looks at of a standing: how strong the yes is, and how strong the no. */
export type Balance = Pick<Standing, 'yes' | 'no' | 'expired'>;

/** Ranks of grades, and none. */
const RANKS = GRADES.length + 1;

/**
 * What the claims about a practice come to, as one small number: a sweep adds up many millions of claims, and what
 * follows from a number can be looked up. 0 where nobody says anything.
 */
export function standingCode({ yes, no, expired }: Balance): number {
  return ((yes - NO_GRADE) * RANKS + (no - NO_GRADE)) * 2 + Number(expired);
}

/** The code of a single claim that holds. */
export function codeOfClaim({ met, grade }: Claim): number {
  const rank = gradeRank(grade) - NO_GRADE;
  return (met ? rank * RANKS : rank) * 2;
}

export const NOTHING_SAID_CODE = standingCode(NOTHING_SAID);

export const EXPIRED_ONLY = standingCode({
  yes: NO_GRADE,
  no: NO_GRADE,
  expired: true,
});

/** A value for every code. */
export function tabulateStandings<T>(valueOf: (balance: Balance) => T): T[] {
  return Array.from({ length: RANKS * RANKS * 2 }, (_, code) => ({
    expired: code % 2 === 1,
    no: (Math.floor(code / 2) % RANKS) + NO_GRADE,
    yes: Math.floor(code / 2 / RANKS) + NO_GRADE,
  })).map(valueOf);
}

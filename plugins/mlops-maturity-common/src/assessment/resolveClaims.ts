import type { Claim } from '../evidence/Claim';
import { gradeRank } from '../evidence/Grade';
import { epochDay, NEVER } from './epochDay';

/** Where no claim says so; below every grade's rank. */
export const NO_GRADE = -1;

/** A claim with its dates as days, and the day on which it ends. */
export interface DatedClaim {
  claim: Claim;
  /** The practice whose claim implied this one, where another practice's was its own. */
  impliedBy: string | undefined;
  /** The day it speaks of; undated claims stand now, so they are newer than any dated one: {@link NEVER}. */
  day: number;
  /** First day on which it no longer holds. A `no` never expires while it stands: {@link NEVER}. */
  expiresOn: number;
}

/** How all claims about one practice add up. */
export interface Standing {
  /** Rank of the strongest current yes, or {@link NO_GRADE}. */
  yes: number;
  /** Rank of the strongest current no, or {@link NO_GRADE}. */
  no: number;
  /** Some claim said yes and its lifetime ended. */
  expired: boolean;
  current: readonly DatedClaim[];
  /** Not counted, kept for the trace. */
  past: readonly { dated: DatedClaim; standing: 'expired' | 'superseded' }[];
}

/** The standing of a practice nobody speaks of. */
export const NOTHING_SAID: Standing = {
  yes: NO_GRADE,
  no: NO_GRADE,
  expired: false,
  current: [],
  past: [],
};

export function dateClaim(claim: Claim, lifetimeDays: number): DatedClaim {
  if (claim.date === undefined) {
    return { claim, impliedBy: undefined, day: NEVER, expiresOn: NEVER };
  }
  const day = epochDay(claim.date);
  const expiresOn = claim.met ? day + lifetimeDays : NEVER;
  return { claim, impliedBy: undefined, day, expiresOn };
}

/**
 * From one source a newer contrary claim supersedes an older one; on the same date the yes stays.
 * Only claims that still hold supersede: an expired yes must not erase a no that stands.
 */
function isSuperseded(
  claim: DatedClaim,
  others: readonly DatedClaim[],
): boolean {
  return others.some(
    other =>
      other.claim.source === claim.claim.source &&
      other.claim.met !== claim.claim.met &&
      (other.day > claim.day || (other.day === claim.day && other.claim.met)),
  );
}

/** The standing of a single claim, as nearly every practice that is spoken of has it: nothing can supersede it. */
function resolveOne(claims: readonly DatedClaim[], today: number): Standing {
  const [dated] = claims;
  if (dated.expiresOn <= today) {
    const past = [{ dated, standing: 'expired' as const }];
    return { ...NOTHING_SAID, expired: true, past };
  }
  const rank = gradeRank(dated.claim.grade);
  const { met } = dated.claim;
  return {
    yes: met ? rank : NO_GRADE,
    no: met ? NO_GRADE : rank,
    expired: false,
    current: claims,
    past: NOTHING_SAID.past,
  };
}

/**
 * Adds up the claims about one practice as of a day, in whatever order they come.
 *
 * @param claims - at least one.
 */
export function resolveClaims(
  claims: readonly DatedClaim[],
  today: number,
): Standing {
  if (claims.length === 1) {
    return resolveOne(claims, today);
  }
  const holding = claims.filter(claim => claim.expiresOn > today);
  const current: DatedClaim[] = [];
  const past: { dated: DatedClaim; standing: 'expired' | 'superseded' }[] = [];
  let yes = NO_GRADE;
  let no = NO_GRADE;
  for (const dated of claims) {
    const { met, grade } = dated.claim;
    if (dated.expiresOn <= today) {
      past.push({ dated, standing: 'expired' });
    } else if (isSuperseded(dated, holding)) {
      past.push({ dated, standing: 'superseded' });
    } else {
      current.push(dated);
      if (met) {
        yes = Math.max(yes, gradeRank(grade));
      } else {
        no = Math.max(no, gradeRank(grade));
      }
    }
  }
  const expired = holding.length < claims.length;
  return { yes, no, expired, current, past };
}

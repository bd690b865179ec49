import type { Claim } from '../evidence/Claim';
import { gradeRank } from '../evidence/Grade';
import { epochDay } from './epochDay';

/** Where no claim says so; below every grade's rank. */
export const NO_GRADE = -1;

/** A claim with its dates as days, and the day on which it ends. */
export interface DatedClaim {
  claim: Claim;
  /** The day it speaks of; undated claims stand now, so they are newer than any dated one. */
  day: number;
  /** First day on which it no longer holds. A `no` never expires while it stands. */
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
  current: DatedClaim[];
  /** Not counted, kept for the trace. */
  past: { dated: DatedClaim; standing: 'expired' | 'superseded' }[];
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
    return { claim, day: Infinity, expiresOn: Infinity };
  }
  const day = epochDay(claim.date);
  return { claim, day, expiresOn: claim.met ? day + lifetimeDays : Infinity };
}

/**
 * From one source a newer contrary claim supersedes an older one; on the same date the yes stays.
 * Only claims that still hold supersede: an expired yes must not erase a no that stands.
 */
function isSuperseded(claim: DatedClaim, others: DatedClaim[]): boolean {
  return others.some(
    other =>
      other.claim.source === claim.claim.source &&
      other.claim.met !== claim.claim.met &&
      (other.day > claim.day || (other.day === claim.day && other.claim.met)),
  );
}

/**
 * Adds up the claims about one practice as of a day, in whatever order they come.
 */
export function resolveClaims(claims: DatedClaim[], today: number): Standing {
  // Nearly always a practice has one claim, which nothing can supersede.
  const holding =
    claims.length === 1 ? [] : claims.filter(claim => claim.expiresOn > today);
  const standing: Standing = {
    yes: NO_GRADE,
    no: NO_GRADE,
    expired: false,
    current: [],
    past: [],
  };
  for (const dated of claims) {
    if (dated.expiresOn <= today) {
      standing.expired = true;
      standing.past.push({ dated, standing: 'expired' });
    } else if (isSuperseded(dated, holding)) {
      standing.past.push({ dated, standing: 'superseded' });
    } else {
      standing.current.push(dated);
      const rank = gradeRank(dated.claim.grade);
      if (dated.claim.met) {
        standing.yes = Math.max(standing.yes, rank);
      } else {
        standing.no = Math.max(standing.no, rank);
      }
    }
  }
  return standing;
}

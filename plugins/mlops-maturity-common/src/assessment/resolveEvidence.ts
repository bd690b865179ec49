import type { Evidence } from '../evidence/Evidence';
import type { Subject } from '../evidence/Subject';
import type { Waiver } from '../evidence/Waiver';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { epochDay, epochDayOfInstant, isoInstant } from './epochDay';
import {
  dateClaim,
  DatedClaim,
  NOTHING_SAID,
  resolveClaims,
  Standing,
} from './resolveClaims';

/**
 * Evidence added up once for a point in time, ready to be judged under any number of models.
 *
 * @public
 */
export interface ResolvedEvidence {
  readonly subject: Subject;
  /** Epoch day. */
  readonly today: number;
  /** By practice; absent where nobody says anything. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Approved waivers in force, by practice. */
  readonly waivers: ReadonlyMap<string, Waiver[]>;
  /** The next day (epoch day) on which something in it ends or begins; Infinity when nothing does. */
  readonly changesOn: number;
  /** The first instant of that day, ISO 8601 in UTC; absent: never. */
  readonly validUntil?: string;
}

/**
 * Adds up all claims as of an instant: lifetimes, supersession within a source, and what claims imply.
 *
 * @param asOf - ISO 8601 instant; the engine never reads a clock.
 * @public
 */
export function resolveEvidence(
  evidence: Evidence,
  catalog: PracticeCatalog,
  asOf: string,
): ResolvedEvidence {
  const today = epochDayOfInstant(asOf);
  let changesOn = Infinity;
  const willChangeOn = (day: number) => {
    if (day > today && day < changesOn) {
      changesOn = day;
    }
  };

  const claims = new Map<string, DatedClaim[]>();
  const add = (dated: DatedClaim) => {
    const { practice } = dated.claim;
    const others = claims.get(practice);
    if (others) {
      others.push(dated);
    } else {
      claims.set(practice, [dated]);
    }
  };
  for (const claim of evidence.claims) {
    const practice = catalog.get(claim.practice);
    // There may be claims stored under a practice that an organisation has since removed; nothing can ask for them.
    if (practice) {
      const dated = dateClaim(claim, practice.lifetimeDays);
      willChangeOn(dated.expiresOn);
      add(dated);
    }
  }

  const standings = new Map<string, Standing>();
  for (const { id, implies } of catalog.implying) {
    const dated = claims.get(id);
    if (dated) {
      const standing = resolveClaims(dated, today);
      standings.set(id, standing);
      for (const passedOn of standing.current.filter(c => c.claim.met)) {
        for (const practice of implies) {
          const claim = { ...passedOn.claim, practice, impliedBy: id };
          add({ ...passedOn, claim });
        }
      }
    }
  }
  for (const [practice, dated] of claims) {
    if (!standings.has(practice)) {
      standings.set(practice, resolveClaims(dated, today));
    }
  }

  const waivers = new Map<string, Waiver[]>();
  // By id, so that which of two waivers is named does not depend on the order of the input.
  const inOrder = [...evidence.waivers].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const waiver of inOrder) {
    const from = epochDay(waiver.from);
    const until = epochDay(waiver.until);
    willChangeOn(from);
    willChangeOn(until);
    if (from <= today && today < until) {
      waivers.set(waiver.practice, [
        ...(waivers.get(waiver.practice) ?? []),
        waiver,
      ]);
    }
  }
  for (const date of evidence.readsDifferentlyFrom) {
    willChangeOn(epochDay(date));
  }
  return {
    subject: evidence.subject,
    today,
    standings,
    waivers,
    changesOn,
    ...(changesOn < Infinity && { validUntil: isoInstant(changesOn) }),
  };
}

/** @public */
export function standingOf(
  evidence: ResolvedEvidence,
  practice: string,
): Standing {
  return evidence.standings.get(practice) ?? NOTHING_SAID;
}

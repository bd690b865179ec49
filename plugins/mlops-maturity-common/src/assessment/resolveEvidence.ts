import type { Evidence } from '../evidence/Evidence';
import type { Subject } from '../evidence/Subject';
import type { Waiver } from '../evidence/Waiver';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { epochDay, epochDayOfInstant } from './epochDay';
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
  /** The next day on which something in it ends or begins; Infinity when nothing does. */
  readonly changesOn: number;
}

/** Practices in an order in which each comes before all that it implies. */
function impliersFirst(
  claimed: Iterable<string>,
  catalog: PracticeCatalog,
): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (practice: string) => {
    if (seen.has(practice)) {
      return;
    }
    seen.add(practice);
    for (const implied of catalog.get(practice)?.implies ?? []) {
      visit(implied);
    }
    order.push(practice);
  };
  for (const practice of claimed) {
    visit(practice);
  }
  return order.reverse();
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
  let anyImplies = false;
  for (const claim of evidence.claims) {
    const practice = catalog.get(claim.practice);
    if (!practice) {
      // Claims stored under a practice that an organisation has since removed; nothing can ask for them.
      continue;
    }
    anyImplies ||= claim.met && practice.implies.length > 0;
    const dated = dateClaim(claim, practice.lifetimeDays);
    willChangeOn(dated.expiresOn);
    const known = claims.get(claim.practice);
    if (known) {
      known.push(dated);
    } else {
      claims.set(claim.practice, [dated]);
    }
  }

  const standings = new Map<string, Standing>();
  const practices = anyImplies
    ? impliersFirst(claims.keys(), catalog)
    : claims.keys();
  for (const practice of practices) {
    const dated = claims.get(practice);
    if (!dated) {
      continue;
    }
    const standing = resolveClaims(dated, today);
    standings.set(practice, standing);
    for (const implied of catalog.get(practice)!.implies) {
      for (const { claim, day, expiresOn } of standing.current) {
        if (claim.met) {
          const passedOn: DatedClaim = {
            claim: { ...claim, practice: implied, impliedBy: practice },
            day,
            expiresOn,
          };
          claims.set(implied, [...(claims.get(implied) ?? []), passedOn]);
        }
      }
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
  return { subject: evidence.subject, today, standings, waivers, changesOn };
}

/** @public */
export function standingOf(
  evidence: ResolvedEvidence,
  practice: string,
): Standing {
  return evidence.standings.get(practice) ?? NOTHING_SAID;
}

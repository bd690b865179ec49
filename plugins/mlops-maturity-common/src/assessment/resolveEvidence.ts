import type { Evidence } from '../evidence/Evidence';
import type { Subject } from '../evidence/Subject';
import type { Waiver } from '../evidence/Waiver';
import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { epochDay, epochDayOfInstant, isoInstant, NEVER } from './epochDay';
import { dateClaim, Standing } from './resolveClaims';
import { Standings } from './Standings';

/**
 * Evidence added up once for a point in time, ready to be judged under any number of models.
 *
 * @public
 */
export interface ResolvedEvidence {
  readonly subject: Subject;
  /** What all claims come to, practice by practice. */
  readonly standings: Standings;
  /** Approved waivers in force, by practice. */
  readonly waivers: ReadonlyMap<string, Waiver[]>;
  /** The next day (epoch day) on which something in it ends or begins; Infinity when nothing does. */
  readonly changesOn: number;
  /** The first instant of that day, ISO 8601 in UTC; absent: never. */
  readonly validUntil?: string;
}

/**
 * The last that was resolved: with the last object of a shape V8 collects the shape, and all code that was compiled for
 * it. After each pause of the sweep the engine would begin in the interpreter.
 */
const kept: { last?: ResolvedEvidence } = {};

const NO_WAIVERS: ReadonlyMap<string, Waiver[]> = new Map();

/** By practice; those of one practice by id, so that which is named does not depend on the order of the input. */
function waiversInForce(waivers: readonly Waiver[], today: number) {
  if (waivers.length === 0) {
    return NO_WAIVERS;
  }
  const inForce = new Map<string, Waiver[]>();
  for (const waiver of [...waivers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (epochDay(waiver.from) <= today && today < epochDay(waiver.until)) {
      inForce.set(waiver.practice, [
        ...(inForce.get(waiver.practice) ?? []),
        waiver,
      ]);
    }
  }
  return inForce;
}

/** The next day on which a waiver begins or ends, or the observation reads differently. */
function nextOfOtherDays(evidence: Evidence, today: number): number {
  let next = NEVER;
  const look = (date: string) => {
    const day = epochDay(date);
    if (day > today && day < next) {
      next = day;
    }
  };
  for (const { from, until } of evidence.waivers) {
    look(from);
    look(until);
  }
  evidence.readsDifferentlyFrom.forEach(look);
  return next;
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
  const standings = new Standings(catalog, today);
  let changesOn = nextOfOtherDays(evidence, today);
  for (const claim of evidence.claims) {
    const cataloged = catalog.cataloged(claim.practice);
    // There may be claims stored under a practice that an organisation has since removed; nothing can ask for them.
    if (cataloged) {
      const dated = dateClaim(claim, cataloged.practice.lifetimeDays);
      standings.add(cataloged.position, dated);
      if (dated.expiresOn > today && dated.expiresOn < changesOn) {
        changesOn = dated.expiresOn;
      }
    }
  }
  standings.addUp();
  const changes = changesOn < NEVER;
  const resolved: ResolvedEvidence = {
    subject: evidence.subject,
    standings,
    waivers: waiversInForce(evidence.waivers, today),
    changesOn: changes ? changesOn : Infinity,
    validUntil: changes ? isoInstant(changesOn) : undefined,
  };
  kept.last = resolved;
  return resolved;
}

/**
 * The claims about a practice and what they come to.
 *
 * @public
 */
export function standingOf(
  evidence: ResolvedEvidence,
  practice: string,
): Standing {
  return evidence.standings.of(practice);
}

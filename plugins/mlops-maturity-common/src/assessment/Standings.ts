import type { PracticeCatalog } from '../practice/PracticeCatalog';
import {
  DatedClaim,
  NOTHING_SAID,
  resolveClaims,
  Standing,
} from './resolveClaims';
import {
  codeOfClaim,
  EXPIRED_ONLY,
  NOTHING_SAID_CODE,
  standingCode,
} from './standingCode';

/** With the practice that a claim is about here, and the one that implied it. */
function inFull(dated: DatedClaim, practice: string): DatedClaim {
  const { claim, impliedBy } = dated;
  return impliedBy === undefined
    ? dated
    : { ...dated, claim: { ...claim, practice, impliedBy } };
}

/**
 * The claims about all practices as of a day. A practice goes by its position in the catalog, and what its claims
 * come to is a code: a sweep adds up millions of claims, while who said what is of interest for the trace only.
 */
export class Standings {
  readonly catalog: PracticeCatalog;
  /** Epoch day. */
  readonly today: number;
  /** The position of every practice that somebody speaks of. */
  readonly spokenOf: number[] = [];
  /** By position; nearly always there is one claim, which then stands for itself. */
  readonly #said: (DatedClaim | DatedClaim[] | undefined)[];

  constructor(catalog: PracticeCatalog, today: number) {
    this.catalog = catalog;
    this.today = today;
    this.#said = new Array(catalog.practices.length);
  }

  add(position: number, dated: DatedClaim) {
    const said = this.#said[position];
    if (!said) {
      this.#said[position] = dated;
      this.spokenOf.push(position);
    } else if (Array.isArray(said)) {
      said.push(dated);
    } else {
      this.#said[position] = [said, dated];
    }
  }

  /** Passes on what is said of practices to those that they imply. */
  addImplied() {
    for (const { position, practice } of this.catalog.implying) {
      if (this.#said[position]) {
        const all = this.#allAt(position);
        for (const dated of resolveClaims(all, this.today).current) {
          if (dated.claim.met) {
            this.#imply(practice.implies, { ...dated, impliedBy: practice.id });
          }
        }
      }
    }
  }

  /** What the claims about the practice at a position come to; see {@link standingCode}. */
  codeAt(position: number): number {
    const said = this.#said[position];
    if (!said) {
      return NOTHING_SAID_CODE;
    }
    if (Array.isArray(said)) {
      return standingCode(resolveClaims(said, this.today));
    }
    return said.expiresOn <= this.today
      ? EXPIRED_ONLY
      : codeOfClaim(said.claim);
  }

  /** The claims about a practice and what they come to, in full. */
  of(practice: string): Standing {
    const position = this.catalog.cataloged(practice)?.position;
    const all = position === undefined ? [] : this.#allAt(position);
    return all.length > 0
      ? resolveClaims(
          all.map(dated => inFull(dated, practice)),
          this.today,
        )
      : NOTHING_SAID;
  }

  #allAt(position: number): readonly DatedClaim[] {
    const said = this.#said[position] ?? [];
    return Array.isArray(said) ? said : [said];
  }

  #imply(practices: readonly string[], dated: DatedClaim) {
    for (const practice of practices) {
      this.add(this.catalog.cataloged(practice)!.position, dated);
    }
  }
}

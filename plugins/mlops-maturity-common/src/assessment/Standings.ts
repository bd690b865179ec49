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
  /** The first claim by position, and all of them where there are several: nearly always there is one. */
  readonly #first: (DatedClaim | undefined)[];
  readonly #several = new Map<number, DatedClaim[]>();

  constructor(catalog: PracticeCatalog, today: number) {
    this.catalog = catalog;
    this.today = today;
    this.#first = new Array(catalog.practices.length);
  }

  add(position: number, dated: DatedClaim) {
    const first = this.#first[position];
    if (!first) {
      this.#first[position] = dated;
      this.spokenOf.push(position);
      return;
    }
    const several = this.#several.get(position);
    if (several) {
      several.push(dated);
    } else {
      this.#several.set(position, [first, dated]);
    }
  }

  /** Passes on what is said of practices to those that they imply. */
  addImplied() {
    for (const { position, practice } of this.catalog.implying) {
      if (this.#first[position]) {
        for (const dated of this.#currentAt(position)) {
          if (dated.claim.met) {
            this.#imply(practice.implies, { ...dated, impliedBy: practice.id });
          }
        }
      }
    }
  }

  /** What the claims about the practice at a position come to; see {@link standingCode}. */
  codeAt(position: number): number {
    const several = this.#several.size > 0 && this.#several.get(position);
    if (several) {
      return standingCode(resolveClaims(several, this.today));
    }
    const dated = this.#first[position];
    if (!dated) {
      return NOTHING_SAID_CODE;
    }
    return dated.expiresOn <= this.today
      ? EXPIRED_ONLY
      : codeOfClaim(dated.claim);
  }

  /** The claims about a practice and what they come to, in full. */
  of(practice: string): Standing {
    const position = this.catalog.cataloged(practice)?.position;
    const first = position === undefined ? undefined : this.#first[position];
    return first
      ? resolveClaims(
          (this.#several.get(position!) ?? [first]).map(dated =>
            inFull(dated, practice),
          ),
          this.today,
        )
      : NOTHING_SAID;
  }

  #currentAt(position: number): readonly DatedClaim[] {
    const first = this.#first[position]!;
    return resolveClaims(this.#several.get(position) ?? [first], this.today)
      .current;
  }

  #imply(practices: readonly string[], dated: DatedClaim) {
    for (const practice of practices) {
      this.add(this.catalog.cataloged(practice)!.position, dated);
    }
  }
}

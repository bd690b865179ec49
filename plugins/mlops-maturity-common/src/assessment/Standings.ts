import type { PracticeCatalog } from '../practice/PracticeCatalog';
import { Implication, implicationsOf } from './implications';
import {
  DatedClaim,
  NOTHING_SAID,
  resolveClaims,
  Standing,
} from './resolveClaims';
import { codeOfClaim, EXPIRED_ONLY, standingCode } from './standingCode';

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
  /** What the claims about each of these come to; see {@link standingCode}. Complete once the claims are added up. */
  codes: readonly number[] = [];
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

  /** To be called when all claims are there: passes on what they imply, and says what they come to. */
  addUp() {
    for (const implication of implicationsOf(this.catalog)) {
      if (this.#said[implication.position]) {
        this.#imply(implication);
      }
    }
    const codes = new Array<number>(this.spokenOf.length);
    for (let i = 0; i < codes.length; i++) {
      codes[i] = this.#codeAt(this.spokenOf[i]);
    }
    this.codes = codes;
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

  #imply({ practice, position, implied }: Implication) {
    for (const dated of this.#currentAt(position)) {
      if (dated.claim.met) {
        const passedOn = { ...dated, impliedBy: practice };
        implied.forEach(each => this.add(each, passedOn));
      }
    }
  }

  #allAt(position: number): readonly DatedClaim[] {
    const said = this.#said[position] ?? [];
    return Array.isArray(said) ? said : [said];
  }

  #currentAt(position: number): readonly DatedClaim[] {
    return resolveClaims(this.#allAt(position), this.today).current;
  }

  #codeAt(position: number): number {
    const said = this.#said[position]!;
    if (Array.isArray(said)) {
      return standingCode(resolveClaims(said, this.today));
    }
    return said.expiresOn <= this.today
      ? EXPIRED_ONLY
      : codeOfClaim(said.claim);
  }
}

import type { Claim, Evidence } from 'backstage-plugin-mlops-maturity-common';
import { LRUCache } from 'lru-cache';

/** Bounds memory: the ids take about as much again. */
const CHARACTERS_OF_LISTS = 4_000_000;

/** What claims can have in common: all of them but the practice. */
interface Saying extends Pick<Claim, 'met' | 'grade' | 'source' | 'value'> {
  key?: string;
  /** In place of `key`, where that is this prefix, a slash and the practice. */
  under?: string;
  /** What few claims have. */
  more?: Partial<Claim>;
}

/** What nearly every claim has; the rest of one is its `more`. */
const COMMON: ReadonlySet<keyof Claim> = new Set([
  'practice',
  'met',
  'grade',
  'source',
  'key',
  'value',
] as const);

/** Claims as they are stored: most say the same of one practice after the other. */
interface StoredClaims {
  /** Their ids, with a space between. */
  practices: string;
  /** By position in `practices`, a position in `sayings`. */
  said: number[];
  sayings: Saying[];
}

type StoredEvidence = Omit<Evidence, 'claims'> & { claims: StoredClaims };

/**
 * Evidence as the text that is stored of it. A subject can speak of hundreds of practices: written out, its claims
 * would be several times as long to keep, to fetch and to read.
 */
export function evidenceTextOf(evidence: Evidence): string {
  const { claims } = evidence;
  const positions = new Map<string, number>();
  const sayings: Saying[] = [];
  const said = claims.map(claim => {
    const saying = sayingOf(claim);
    const text = JSON.stringify(saying);
    const position = positions.get(text) ?? sayings.push(saying) - 1;
    positions.set(text, position);
    return position;
  });
  const stored: StoredEvidence = {
    ...evidence,
    claims: {
      practices: claims.map(({ practice }) => practice).join(' '),
      said,
      sayings,
    },
  };
  return JSON.stringify(stored);
}

function sayingOf(claim: Claim): Saying {
  const { practice, met, grade, source, key, value } = claim;
  const under = key?.endsWith(`/${practice}`)
    ? key.slice(0, -practice.length - 1)
    : undefined;
  return {
    met,
    grade,
    source,
    key: under === undefined ? key : undefined,
    under,
    value,
    more: moreOf(claim),
  };
}

/** A loop, for it runs over every claim of every write: to take an object apart costs several times as much. */
function moreOf(claim: Claim): Partial<Claim> | undefined {
  let more: Record<string, unknown> | undefined;
  for (const name of Object.keys(claim) as (keyof Claim)[]) {
    if (!COMMON.has(name)) {
      more ??= {};
      more[name] = claim[name];
    }
  }
  return more;
}

const isWrittenOut = (stored: StoredEvidence | Evidence): stored is Evidence =>
  Array.isArray(stored.claims);

/** The evidence that a stored text is of. */
export function evidenceOf(text: string): Evidence {
  const stored: StoredEvidence | Evidence = JSON.parse(text);
  // As claims were kept at first, each written out; the next write shortens them.
  return isWrittenOut(stored)
    ? stored
    : { ...stored, claims: claimsOf(stored.claims) };
}

/** Descriptors are copied from one another: many subjects speak of the same practices in the same order. */
const lists = new LRUCache<string, string[]>({
  maxSize: CHARACTERS_OF_LISTS,
  sizeCalculation: (_list, text) => text.length + 1,
});

function practicesOf(text: string): readonly string[] {
  let list = lists.get(text);
  if (!list) {
    list = text ? text.split(' ') : [];
    lists.set(text, list);
  }
  return list;
}

function claimsOf({ practices: text, said, sayings }: StoredClaims): Claim[] {
  const practices = practicesOf(text);
  const claims = new Array<Claim>(said.length);
  for (let i = 0; i < claims.length; i++) {
    claims[i] = claimOf(practices[i], sayings[said[i]]);
  }
  return claims;
}

function claimOf(practice: string, saying: Saying): Claim {
  const { met, grade, source, under, value, more } = saying;
  const key = under === undefined ? saying.key : `${under}/${practice}`;
  // Nearly all are of this one shape: what handles them by the million is compiled for it.
  const claim: Claim =
    key !== undefined && value !== undefined
      ? { practice, met, grade, source, key, value }
      : {
          practice,
          met,
          grade,
          source,
          ...(key !== undefined && { key }),
          ...(value !== undefined && { value }),
        };
  return more ? Object.assign(claim, more) : claim;
}

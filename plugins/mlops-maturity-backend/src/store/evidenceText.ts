import type { Claim, Evidence } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { practiceNumbersOf, type PracticeNumbers } from './PracticeNumbers';

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
  /** Their numbers; the id of one that had none yet. As they were kept before: all ids, with a space between. */
  practices: (number | string)[] | string;
  /** By position in `practices`, a position in `sayings`. */
  said: number[];
  sayings: Saying[];
}

type StoredEvidence = Omit<Evidence, 'claims'> & { claims: StoredClaims };

/**
 * Evidence as the text that is stored of it. A subject can speak of hundreds of practices: written out, its claims
 * would be several times as long to keep, to fetch and to read.
 */
export function evidenceTextOf(
  evidence: Evidence,
  numbers: PracticeNumbers,
): string {
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
      practices: claims.map(
        ({ practice }) => numbers.numberOf(practice) ?? practice,
      ),
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

class UnknownPracticeError extends Error {
  constructor(number: number) {
    super(
      `Stored evidence names practice ${number}, which the table "practices" does not have`,
    );
  }
}

/** The evidence that stored texts are of. */
export async function evidenceOf(
  knex: Knex,
  texts: readonly string[],
): Promise<Evidence[]> {
  const stored: (StoredEvidence | Evidence)[] = texts.map(text =>
    JSON.parse(text),
  );
  const numbers = await practiceNumbersOf(knex);
  try {
    return stored.map(each => read(each, numbers));
  } catch (error) {
    if (!(error instanceof UnknownPracticeError)) {
      throw error;
    }
    // A process that started later has recorded practices since.
    await numbers.load(knex);
    return stored.map(each => read(each, numbers));
  }
}

function read(
  stored: StoredEvidence | Evidence,
  numbers: PracticeNumbers,
): Evidence {
  // As claims were kept at first, each written out; the next write shortens them.
  return isWrittenOut(stored)
    ? stored
    : { ...stored, claims: claimsOf(stored.claims, numbers) };
}

function claimsOf(stored: StoredClaims, numbers: PracticeNumbers): Claim[] {
  const { said, sayings } = stored;
  const practices =
    typeof stored.practices === 'string'
      ? stored.practices.split(' ')
      : stored.practices;
  const claims = new Array<Claim>(said.length);
  for (let i = 0; i < claims.length; i++) {
    claims[i] = claimOf(practiceOf(practices[i], numbers), sayings[said[i]]);
  }
  return claims;
}

function practiceOf(stored: number | string, numbers: PracticeNumbers): string {
  if (typeof stored === 'string') {
    return stored;
  }
  const practice = numbers.practiceOf(stored);
  if (practice === undefined) {
    throw new UnknownPracticeError(stored);
  }
  return practice;
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

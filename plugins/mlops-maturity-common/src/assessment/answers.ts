import { GRADES } from '../evidence/Grade';
import type { Status } from './Assessment';
import { COUNTS_AS_MET, EXCUSED, KNOWN, UNTOUCHED } from './marks';
import { NO_GRADE } from './resolveClaims';
import { NOTHING_SAID_CODE, tabulateStandings, Balance } from './standingCode';
import { STATUS_CHARACTERS } from './statusCharacters';

/**
 * What the evidence says to each requirement of a model, in its order, as codes: what follows from one can be looked
 * up in {@link MARKS} and {@link STATUSES_OF_ANSWERS}.
 */
export type Answers = readonly number[];

/** What a requirement may be excused by; the later is the stronger. */
export const EXCUSES = ['nothing', 'waived', 'not-applicable'] as const;

interface Answer {
  mark: number;
  status: Status;
}

/** A current no has a strictly higher grade than every yes. */
function isDenied({ yes, no }: Balance): boolean {
  return no > yes;
}

/** What one reading of the claims says of a requirement. */
function isMetAtRank(balance: Balance, rank: number): boolean {
  return balance.yes !== NO_GRADE && balance.yes >= rank && !isDenied(balance);
}

function markOf(balance: Balance, minimumRank: number): number {
  let mark = 0;
  const met = isMetAtRank(balance, minimumRank);
  if (met) {
    mark |= COUNTS_AS_MET.actual;
  }
  if (met || balance.no === NO_GRADE) {
    mark |= COUNTS_AS_MET.best;
  }
  // By grade, a no still weighs against every yes: else a stricter reading could say more than a looser one.
  if (isMetAtRank(balance, 0)) {
    mark |= COUNTS_AS_MET.declared;
  }
  if (isMetAtRank(balance, 1)) {
    mark |= COUNTS_AS_MET.backed;
  }
  if (isMetAtRank(balance, 2)) {
    mark |= COUNTS_AS_MET.verified;
  }
  if (balance.yes !== NO_GRADE || balance.no !== NO_GRADE) {
    mark |= KNOWN;
  }
  return mark;
}

function statusOf(
  balance: Balance,
  minimumRank: number,
  excuse: (typeof EXCUSES)[number],
): Status {
  if (isMetAtRank(balance, minimumRank)) {
    return 'met';
  }
  if (excuse !== 'nothing') {
    return excuse;
  }
  if (isDenied(balance)) {
    return 'missing';
  }
  if (balance.yes !== NO_GRADE) {
    return 'unproven';
  }
  return balance.expired ? 'stale' : 'unknown';
}

/** Every answer that there is; there are few, and the first is that nobody says anything. */
const ANSWERS: Answer[] = [{ mark: UNTOUCHED, status: 'unknown' }];

function codeOf({ mark, status }: Answer): number {
  const known = ANSWERS.findIndex(a => a.mark === mark && a.status === status);
  return known < 0 ? ANSWERS.push({ mark, status }) - 1 : known;
}

/** By excuse, by rank of the minimum grade, by code of the standing. */
const CODES = EXCUSES.map(excuse =>
  GRADES.map((_, rank) =>
    tabulateStandings(balance =>
      codeOf({
        mark: markOf(balance, rank) | (excuse === 'nothing' ? 0 : EXCUSED),
        status: statusOf(balance, rank, excuse),
      }),
    ),
  ),
);

/** By code of the answer. */
export const MARKS: readonly number[] = ANSWERS.map(({ mark }) => mark);

/** Marks in use: answers that differ in their status alone are scored alike. */
const DIFFERENT_MARKS = [...new Set(MARKS)];

/** How many kinds of answers there are to be scored. */
export const KINDS = DIFFERENT_MARKS.length;

/** By code of the answer: a number below {@link KINDS}. */
export const KIND_OF_ANSWER: readonly number[] = MARKS.map(mark =>
  DIFFERENT_MARKS.indexOf(mark),
);

/** By code of the answer: 1 where its requirement counts, because it is not excused, or met all the same. */
export const COUNTS: readonly number[] = MARKS.map(mark =>
  Number((mark & EXCUSED) === 0 || (mark & COUNTS_AS_MET.actual) !== 0),
);

/** By code of the answer: 1 where its requirement counts and has a current claim. */
export const COUNTS_AS_KNOWN: readonly number[] = MARKS.map((mark, code) =>
  (mark & KNOWN) === 0 ? 0 : COUNTS[code],
);

/** By code of the answer. */
export const STATUSES_OF_ANSWERS: readonly Status[] = ANSWERS.map(
  ({ status }) => status,
);

const STATUS_CODES = STATUSES_OF_ANSWERS.map(status =>
  STATUS_CHARACTERS[status].charCodeAt(0),
);

/**
 * The code of what a standing answers to a requirement.
 *
 * @param standing - see `standingCode`.
 * @param minimumRank - of the weakest grade that counts.
 * @param excuse - a position in {@link EXCUSES}.
 */
export function answerTo(
  standing: number,
  minimumRank: number,
  excuse: number,
): number {
  return CODES[excuse][minimumRank][standing];
}

/** The code of the answer to a requirement of which nobody says anything. */
export function answerOfNobody(excuse: number): number {
  // Whatever the minimum grade: there is nothing to have one.
  return CODES[excuse][0][NOTHING_SAID_CODE];
}

/** The status of every answer, one character each. */
export function statusesOf(answers: Answers): string {
  const codes = new Array<number>(answers.length);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = STATUS_CODES[answers[i]];
  }
  return String.fromCharCode(...codes);
}

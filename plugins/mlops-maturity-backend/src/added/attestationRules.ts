import { ConflictError, InputError } from '@backstage/errors';
import {
  calendarDayOf,
  isCalendarDate,
  readLink,
  type Attestation,
  type AttestationAction,
  type AttestRequest,
  type Practice,
} from 'backstage-plugin-mlops-maturity-common';
import { ADDED_PERMISSIONS, notAllowed } from '../visibility';
import type { ActedOn, Actor } from './Actor';

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The first day on which it no longer holds; a denial never ends. */
export function expiryOf(
  { met, date }: Pick<Attestation, 'met' | 'date'>,
  practice: Pick<Practice, 'lifetimeDays'> | undefined,
): string | undefined {
  return met && practice
    ? calendarDayOf(
        new Date(
          Date.parse(date) + practice.lifetimeDays * DAY_IN_MS,
        ).toISOString(),
      )
    : undefined;
}

/** @throws InputError where it is no http(s) URL. */
export function checkedLink(link: string | undefined): string | undefined {
  if (link === undefined || link.trim() === '') {
    return undefined;
  }
  const read = readLink(link);
  if (!read) {
    throw new InputError(
      "'link': must be a web address that starts with https:// or http://, without a user name",
    );
  }
  return read.url;
}

/**
 * What is attested, checked.
 *
 * @throws InputError that names the place.
 */
export function readAttestation(
  asked: AttestRequest,
  practice: Practice,
  at: string,
): Pick<Attestation, 'practice' | 'met' | 'date' | 'note' | 'link'> {
  const today = calendarDayOf(at);
  const { met, note, date = today } = asked;
  if (!isCalendarDate(date) || date > today) {
    throw new InputError(
      `'date': must be a day of the calendar, written YYYY-MM-DD, and not after today, ${today}`,
    );
  }
  const expires = expiryOf({ met, date }, practice);
  if (expires !== undefined && expires <= today) {
    throw new InputError(
      `'date': what was so on ${date} held until ${expires}, as '${practice.id}' is to be shown anew every ${practice.lifetimeDays} days. Say since when it has been so, or look again and leave the day out`,
    );
  }
  const link = checkedLink(asked.link);
  return {
    practice: practice.id,
    met,
    date,
    ...(note?.trim() && { note: note.trim() }),
    ...(link && { link }),
  };
}

/** Tells whose word stands, in a sentence. */
function whatStands(attestation: Attestation): string {
  const { author, at, met, confirmedBy, confirmedAt, state } = attestation;
  if (state !== 'current') {
    const { endedBy = 'Somebody', endedAt } = attestation;
    const how = state === 'withdrawn' ? 'took it back' : 'attested it anew';
    return `${endedBy} ${how} at ${endedAt}`;
  }
  return confirmedBy
    ? `${confirmedBy} confirmed it at ${confirmedAt}`
    : `${author} attested at ${at} that it is ${met ? 'met' : 'not met'}`;
}

const LOOK_AGAIN = 'Look at it again before you decide';

/**
 * @throws ConflictError where what counts now is another than what the caller has seen.
 */
export function checkSeen(
  current: Attestation | undefined,
  seen: { id: string; version: number } | undefined,
): void {
  if (current?.id !== seen?.id || current?.version !== seen?.version) {
    throw new ConflictError(
      current
        ? `${whatStands(current)}, and that stands. ${LOOK_AGAIN}`
        : `What you mean to replace was taken back meanwhile. ${LOOK_AGAIN}`,
    );
  }
}

/**
 * Why somebody may not do that to an attestation, as the error that says so; absent: they may.
 */
export function refusalOf(
  action: AttestationAction,
  options: {
    attestation: Attestation;
    practice: Practice | undefined;
    actor: Actor;
    subject: ActedOn;
  },
): Error | undefined {
  const { attestation, practice, actor, subject } = options;
  if (action === 'withdraw') {
    return actor.may('attest', subject)
      ? undefined
      : notAllowed('take this back', ADDED_PERMISSIONS.attest);
  }
  if (!actor.may('confirm', subject)) {
    return notAllowed('confirm this', ADDED_PERMISSIONS.confirm);
  }
  if (actor.ref === attestation.author || actor.isOwner(subject)) {
    return notIndependent();
  }
  if (!practice?.attestationCanBeBacked) {
    return new InputError(
      'A confirmation would change nothing: only evidence that a machine can follow backs this practice',
    );
  }
  return undefined;
}

function notIndependent() {
  const error = notAllowed('confirm this', ADDED_PERMISSIONS.confirm);
  error.message =
    'Only somebody else than the author, who is no member of the team that owns the subject, may confirm it';
  return error;
}

/**
 * The attestation after somebody did that to it.
 *
 * @throws ConflictError where it is not the one that they have seen, or counts no more.
 */
export function decided(
  attestation: Attestation,
  options: {
    action: AttestationAction;
    version: number;
    by: string;
    at: string;
  },
): Attestation {
  const { action, version, by, at } = options;
  if (
    attestation.version !== version ||
    attestation.state !== 'current' ||
    (action === 'confirm' && attestation.confirmedBy)
  ) {
    throw new ConflictError(`${whatStands(attestation)}. ${LOOK_AGAIN}`);
  }
  return {
    ...attestation,
    version: version + 1,
    ...(action === 'confirm'
      ? { confirmedBy: by, confirmedAt: at }
      : { state: 'withdrawn', endedBy: by, endedAt: at }),
  };
}

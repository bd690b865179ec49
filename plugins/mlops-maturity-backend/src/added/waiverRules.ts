import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  calendarDayOf,
  isCalendarDate,
  LONGEST_WAIVER_DAYS,
  type WaiverAction,
  type WaiverRecord,
  type WaiverRequest,
} from 'backstage-plugin-mlops-maturity-common';
import { ADDED_PERMISSIONS, notAllowed } from '../visibility';
import type { ActedOn, Actor } from './Actor';
import { checkedLink } from './attestationRules';

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const LOOK_AGAIN = 'Look at it again before you decide';

/** Approved, begun and not ended. */
export function isInForce(
  { state, from, until }: Pick<WaiverRecord, 'state' | 'from' | 'until'>,
  at: string,
): boolean {
  const today = calendarDayOf(at);
  return state === 'approved' && from <= today && today < until;
}

/**
 * What is asked for, checked.
 *
 * @throws InputError that names the place.
 */
export function readWaiverRequest(
  asked: WaiverRequest,
  at: string,
): Pick<
  WaiverRecord,
  'practice' | 'models' | 'reason' | 'note' | 'link' | 'from' | 'until'
> {
  const today = calendarDayOf(at);
  const { practice, models, reason, until, from = today } = asked;
  const note = asked.note?.trim();
  for (const [name, day] of Object.entries({ from, until })) {
    if (!isCalendarDate(day)) {
      throw new InputError(
        `'${name}': must be a day of the calendar, written YYYY-MM-DD`,
      );
    }
  }
  if (from < today) {
    throw new InputError(`'from': must not be before today, ${today}`);
  }
  if (until <= from) {
    throw new InputError(`'until': must be after ${from}, its first day`);
  }
  if (Date.parse(until) - Date.parse(from) > LONGEST_WAIVER_DAYS * DAY_IN_MS) {
    throw new InputError(
      `'until': must be at most ${LONGEST_WAIVER_DAYS} days after ${from}, its first day; it can be asked for anew before it ends`,
    );
  }
  if (reason === 'other' && !note) {
    throw new InputError("'note': must say what the reason is");
  }
  const link = checkedLink(asked.link);
  return {
    practice,
    ...(models && { models: [...new Set(models)].sort() }),
    reason,
    ...(note && { note }),
    ...(link && { link }),
    from,
    until,
  };
}

/** Tells whose decision stands, in a sentence. */
function whatStands(waiver: WaiverRecord): string {
  const { state, decidedBy, decidedAt, endedBy, endedAt } = waiver;
  switch (state) {
    case 'approved':
    case 'refused':
      return `${decidedBy} ${state} it at ${decidedAt}, and that decision stands`;
    case 'withdrawn':
    case 'revoked':
      return `${endedBy ?? 'Somebody'} ${
        state === 'revoked' ? 'revoked it' : 'took the request back'
      } at ${endedAt}, and that stands`;
    default:
      return `${waiver.requestedBy} asked for it at ${waiver.requestedAt}, and nobody has decided yet`;
  }
}

/** @throws ConflictError where there is a request already. */
export function checkNoneRequested(requested: WaiverRecord | undefined): void {
  if (requested) {
    throw new ConflictError(
      `${whatStands(requested)}. Take that request back to ask for another`,
    );
  }
}

/** Why somebody may not do that to a waiver, as the error that says so; absent: they may. */
export function refusalOf(
  action: WaiverAction,
  options: { waiver: WaiverRecord; actor: Actor; subject: ActedOn },
): Error | undefined {
  const { waiver, actor, subject } = options;
  const isOwn = actor.ref === waiver.requestedBy;
  if (action === 'revoke' && isOwn) {
    return undefined;
  }
  if (action === 'revoke' && waiver.state === 'requested') {
    return new NotAllowedError(
      'Only the one who asked may take a request back: approve it or refuse it',
    );
  }
  if (!actor.may('decide', subject)) {
    return notAllowed('decide on waivers', ADDED_PERMISSIONS.decide);
  }
  return isOwn
    ? new NotAllowedError(
        'Nobody may decide on a waiver that they asked for: somebody else must',
      )
    : undefined;
}

/** Whether that can be done to a waiver at all, whoever does it. */
export function canBe(
  action: WaiverAction,
  waiver: WaiverRecord,
  at: string,
): boolean {
  const { state, until } = waiver;
  const isOver = until <= calendarDayOf(at);
  switch (action) {
    case 'approve':
      return state === 'requested' && !isOver;
    case 'refuse':
      return state === 'requested';
    default:
      return state === 'requested' || (state === 'approved' && !isOver);
  }
}

/**
 * The waiver after somebody did that to it.
 *
 * @throws ConflictError where it is not as they have seen it, or that can no longer be done.
 */
export function decided(
  waiver: WaiverRecord,
  options: {
    action: WaiverAction;
    version: number;
    note?: string;
    by: string;
    at: string;
  },
): WaiverRecord {
  const { action, version, by, at } = options;
  const note = options.note?.trim();
  if (waiver.version !== version || !canBe(action, waiver, at)) {
    const isLate = waiver.version === version && waiver.state === 'requested';
    throw new ConflictError(
      isLate
        ? `It was asked for until ${waiver.until}, which has passed: refuse it, and have another asked for`
        : `${whatStands(waiver)}. ${LOOK_AGAIN}`,
    );
  }
  const next = { ...waiver, version: version + 1 };
  if (action === 'revoke') {
    const state = waiver.state === 'requested' ? 'withdrawn' : 'revoked';
    return { ...next, state, endedBy: by, endedAt: at };
  }
  return {
    ...next,
    state: action === 'approve' ? 'approved' : 'refused',
    decidedBy: by,
    decidedAt: at,
    ...(note && { decisionNote: note }),
  };
}

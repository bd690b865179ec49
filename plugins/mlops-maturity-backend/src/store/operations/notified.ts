import type { NotificationDelivery } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';

/** Who was about to tell them has died, if they have not done so by now. */
const GIVEN_UP_AFTER_MS = 5 * 60 * 1000;

/** Stands for everybody who gets the daily digest. */
export const EVERYBODY = '';

/** What somebody has been told. */
export interface Notified {
  /** Everything up to then; absent: never. */
  until?: string;
  /** Everything up to then is on its way, or was when a process died. */
  pending?: string;
}

export async function readNotified(knex: Knex): Promise<Map<string, Notified>> {
  const rows: {
    recipient: string;
    until: string | null;
    pending: string | null;
  }[] = await knex('notified').select('recipient', 'until', {
    pending: 'pending_until',
  });
  return new Map(
    rows.map(({ recipient, until, pending }) => [
      recipient,
      { until: until ?? undefined, pending: pending ?? undefined },
    ]),
  );
}

/**
 * Takes it on to tell somebody of everything up to an instant.
 *
 * @returns false where they have been told already, or somebody else is about to.
 */
export async function claimNotification(
  knex: Knex,
  options: { recipient: string; until: string; now: string },
): Promise<boolean> {
  const { recipient, until, now } = options;
  const given = new Date(Date.parse(now) - GIVEN_UP_AFTER_MS).toISOString();
  const claimed = await knex('notified')
    .insert({ recipient, pending_until: until, pending_since: now })
    .onConflict('recipient')
    .merge(['pending_until', 'pending_since'])
    .whereRaw(
      '(notified.until is null or notified.until < ?) and (notified.pending_since is null or notified.pending_since < ?)',
      [until, given],
    )
    .returning('recipient');
  return claimed.length > 0;
}

/** They have been told. */
export async function confirmNotification(
  knex: Knex,
  { recipient, until }: { recipient: string; until: string },
): Promise<void> {
  await knex('notified')
    .where({ recipient, pending_until: until })
    .update({ until, pending_until: null, pending_since: null });
}

/** It did not work: somebody has to try again. */
export async function releaseNotification(
  knex: Knex,
  { recipient, until }: { recipient: string; until: string },
): Promise<void> {
  await knex('notified')
    .where({ recipient, pending_until: until })
    .update({ pending_until: null, pending_since: null });
}

/** Forgets who was last told before an instant: what was then is told to nobody any more. */
export async function forgetNotified(
  knex: Knex,
  before: string,
): Promise<void> {
  await knex('notified')
    .whereNot({ recipient: EVERYBODY })
    .where('until', '<', before)
    .delete();
}

/** Who wants to be told at once. */
export async function readImmediate(knex: Knex): Promise<Set<string>> {
  return new Set(
    await knex('notification_settings')
      .where('delivery', 'immediate')
      .pluck('person'),
  );
}

export async function readDelivery(
  knex: Knex,
  person: string,
): Promise<NotificationDelivery> {
  const row: { delivery: NotificationDelivery } | undefined = await knex(
    'notification_settings',
  )
    .where({ person })
    .first('delivery');
  return row?.delivery ?? 'daily';
}

export async function writeDelivery(
  knex: Knex,
  options: { person: string; delivery: NotificationDelivery },
): Promise<void> {
  await knex('notification_settings')
    .insert(options)
    .onConflict('person')
    .merge();
}

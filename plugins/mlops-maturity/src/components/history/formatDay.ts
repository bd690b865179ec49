import { DateTime } from 'luxon';

/** "14 Nov 2026", in the reader's language; of an instant, the day it was where the reader is. */
export function formatDay(iso: string): string {
  return DateTime.fromISO(iso).toLocaleString(DateTime.DATE_MED);
}

/** "14 Nov 2026, 10:32", in the reader's language and time zone. */
export function formatInstant(iso: string): string {
  return DateTime.fromISO(iso).toLocaleString(DateTime.DATETIME_MED);
}

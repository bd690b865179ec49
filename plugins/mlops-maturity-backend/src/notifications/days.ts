import { calendarDayOf } from 'backstage-plugin-mlops-maturity-common';

export const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The first instant of the day so many days after another. */
export function midnightAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_IN_MS).toISOString();
}

/** The first instants of days that lie after one instant and not after another; at most 60, the last ones. */
export function midnightsBetween(since: string, until: string): string[] {
  const last = calendarDayOf(until);
  const midnights: string[] = [];
  for (let back = 0; back < 60; back += 1) {
    const midnight = midnightAfter(last, -back);
    if (midnight <= since) {
      break;
    }
    midnights.unshift(midnight);
  }
  return midnights;
}

/** The last time, up to now, at which it was that hour in UTC. */
export function lastTimeAt(hour: number, now: string): string {
  const midnight = Date.parse(calendarDayOf(now));
  const today = midnight + hour * 60 * 60 * 1000;
  return new Date(
    today <= Date.parse(now) ? today : today - DAY_IN_MS,
  ).toISOString();
}

/** Whether a quarter begins with that midnight. */
export function beginsQuarter(midnight: string): boolean {
  return /^\d{4}-(01|04|07|10)-01T/.test(midnight);
}

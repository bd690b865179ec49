const DAY = 86_400_000;

/**
 * Days since 1970-01-01 of a `YYYY-MM-DD` date, all in UTC.
 *
 * Not luxon: this runs for every dated claim of every subject in a sweep, and knows no zones.
 */
export function epochDay(date: string): number {
  return (
    Date.UTC(
      Number(date.slice(0, 4)),
      Number(date.slice(5, 7)) - 1,
      Number(date.slice(8, 10)),
    ) / DAY
  );
}

/** The day in which an ISO instant lies. */
export function epochDayOfInstant(instant: string): number {
  return Math.floor(Date.parse(instant) / DAY);
}

/** `YYYY-MM-DD` */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first instant of a day. */
export function isoInstant(day: number): string {
  return new Date(day * DAY).toISOString();
}

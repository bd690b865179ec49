/**
 * Whether a text is a day of the calendar, written `YYYY-MM-DD`: `2026-02-28`, but not `2026-02-30`.
 *
 * @public
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(month, year);
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** None in a month that the calendar does not have. Not `Date`: this is asked of every dated value in a sweep. */
function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0;
}

/** The instant that was asked for last, and its day: a sweep asks for the same one for every subject. */
let lastAsked: { instant: string; day: string } | undefined;

/**
 * The day of an instant in UTC, `YYYY-MM-DD`.
 *
 * @public
 * @throws TypeError when `instant` is no ISO 8601 instant.
 */
export function calendarDayOf(instant: string): string {
  if (lastAsked?.instant === instant) {
    return lastAsked.day;
  }
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    throw new TypeError(
      `"${instant}" is not an instant: write one such as 2026-10-01T00:00:00Z`,
    );
  }
  const day = new Date(time).toISOString().slice(0, 10);
  lastAsked = { instant, day };
  return day;
}

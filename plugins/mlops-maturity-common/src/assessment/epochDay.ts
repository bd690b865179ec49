import { remembering } from '../remembering';

const DAY = 86_400_000;

/** After every day that a date can name; unlike Infinity a small integer, which need not be kept in memory of its own. */
export const NEVER = 0x3fff_ffff;

/** The days before each month of a year that begins in March, so that a leap day comes last. */
const DAYS_BEFORE_MONTH = [
  306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275,
];

/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

/** The number that some digits of a text are. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    number = number * 10 + text.charCodeAt(i) - 48;
  }
  return number;
}

/**
 * Days since 1970-01-01 of a `YYYY-MM-DD` date, all in UTC.
 *
 * Not luxon, nor `Date`: this runs for every dated claim of every subject in a sweep, and knows no zones.
 */
export function epochDay(date: string): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month < 3 ? 1 : 0);
  const leapDays =
    Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (
    year * 365 +
    leapDays +
    DAYS_BEFORE_MONTH[month - 1] +
    digits(date, 8, 10) -
    1 -
    DAYS_BEFORE_1970
  );
}

/** The day in which an ISO instant lies. */
export const epochDayOfInstant = remembering((instant: string) =>
  Math.floor(Date.parse(instant) / DAY),
);

/** `YYYY-MM-DD` */
export function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first instant of a day. */
export const isoInstant = remembering((day: number) =>
  new Date(day * DAY).toISOString(),
);

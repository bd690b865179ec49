/**
 * Whether a text is a day of the calendar, written `YYYY-MM-DD`: `2026-02-28`, but not `2026-02-30`.
 *
 * @public
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const instant = Date.parse(`${text}T00:00:00Z`);
  // `Date` rolls 30 February over into March, so what it made of the text is compared with the text.
  return (
    !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text)
  );
}

/**
 * The day of an instant in UTC, `YYYY-MM-DD`.
 *
 * @public
 * @throws TypeError when `instant` is no ISO 8601 instant.
 */
export function calendarDayOf(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    throw new TypeError(
      `"${instant}" is not an instant: write one such as 2026-10-01T00:00:00Z`,
    );
  }
  return new Date(time).toISOString().slice(0, 10);
}

import { isCalendarDate } from 'backstage-plugin-mlops-maturity-common';
import { UsageError } from '../UsageError';

/**
 * The instant that `--as-of` means: the start of that day in UTC, so that the same call gives the same result all day.
 *
 * @throws UsageError where it is no calendar date.
 */
export function asOfOption(date: string | undefined, now: string): string {
  if (date === undefined) {
    return now;
  }
  if (!isCalendarDate(date)) {
    throw new UsageError(`--as-of ${date} is no date: write it as 2026-03-31`);
  }
  return `${date}T00:00:00.000Z`;
}

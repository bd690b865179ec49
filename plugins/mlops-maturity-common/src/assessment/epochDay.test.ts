import { DateTime } from 'luxon';
import { epochDay, isoDate } from './epochDay';

describe('epochDay', () => {
  it('counts days as the calendar does, in every month of leap and other years', () => {
    const zero = DateTime.utc(1970, 1, 1);
    for (const year of [
      0, 4, 99, 100, 400, 1900, 1969, 1970, 2000, 2026, 2028,
    ]) {
      for (let ordinal = 1; ordinal <= 365; ordinal += 13) {
        const date = DateTime.utc(year, 1, 1).plus({ days: ordinal - 1 });
        expect([date.toISODate(), epochDay(date.toISODate()!)]).toEqual([
          date.toISODate(),
          date.diff(zero, 'days').days,
        ]);
      }
    }
  });

  it('is undone by isoDate', () => {
    for (const date of ['2000-02-29', '2026-12-31', '2027-01-01']) {
      expect(isoDate(epochDay(date))).toBe(date);
    }
  });
});

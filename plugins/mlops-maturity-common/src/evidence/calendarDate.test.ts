import { calendarDayOf, isCalendarDate } from './calendarDate';

describe('isCalendarDate', () => {
  it.each(['2026-10-01', '2024-02-29', '2000-02-29', '1999-12-31'])(
    'takes %s',
    text => expect(isCalendarDate(text)).toBe(true),
  );

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-5',
    '26-10-01',
    '2026/10/01',
    '2026-10-01T00:00:00Z',
    ' 2026-10-01',
    '20261001',
    '',
  ])('refuses "%s"', text => expect(isCalendarDate(text)).toBe(false));
});

describe('calendarDayOf', () => {
  it.each([
    ['2026-11-21T00:00:00Z', '2026-11-21'],
    ['2026-11-21T23:59:59.999Z', '2026-11-21'],
    ['2026-11-21T01:00:00+02:00', '2026-11-20'],
  ])('gives the day of %s in UTC', (instant, day) =>
    expect(calendarDayOf(instant)).toBe(day),
  );

  it('names what is no instant', () => {
    expect(() => calendarDayOf('yesterday')).toThrow(
      new TypeError(
        '"yesterday" is not an instant: write one such as 2026-10-01T00:00:00Z',
      ),
    );
  });
});

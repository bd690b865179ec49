import { renewedValue } from './renewedValue';

describe('renewedValue', () => {
  it.each([
    [
      'https://x.example/y as of 2025-01-01',
      'https://x.example/y as of 2026-11-21',
    ],
    ['https://x.example/y', 'https://x.example/y as of 2026-11-21'],
    [' yes  as of 2025-01-01 ', 'yes as of 2026-11-21'],
  ])('says %s anew', (value, renewed) => {
    expect(renewedValue(value, '2026-11-21T12:00:00.000Z')).toBe(renewed);
  });
});

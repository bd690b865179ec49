import type { Measure } from './Claim';
import { measureText } from './measureText';

describe('measureText', () => {
  it.each<[Measure, string]>([
    [{ value: 4, unit: 'count', window: 'week' }, '4/week'],
    [{ value: 7, unit: 'percent' }, '7%'],
    [{ value: 12, unit: 'hour' }, '12 hours'],
    [{ value: 1, unit: 'day' }, '1 day'],
    [{ value: 2, unit: 'quarter' }, '6 months'],
  ])('writes %j as %s', (measure, text) => {
    expect(measureText(measure, 'en')).toBe(text);
  });
});

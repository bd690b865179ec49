import type { Measure } from './Claim';

/**
 * A measure as people write it: `4/week`, `7 %`, `12 hours`.
 *
 * @public
 */
export function measureText(measure: Measure, locale?: string): string {
  const { value, unit, window } = measure;
  if (unit === 'count') {
    const count = new Intl.NumberFormat(locale).format(value);
    return window ? `${count}/${window}` : count;
  }
  if (unit === 'quarter') {
    // The one unit of time that Intl does not know.
    return measureText({ value: value * 3, unit: 'month' }, locale);
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'percent' ? 'short' : 'long',
  }).format(value);
}

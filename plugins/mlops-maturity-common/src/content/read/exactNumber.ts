import type { ExactNumber } from '../../model/MaturityModel';

/** Compares an exact number with a whole one: negative, zero or positive as it is less, equal or more. */
export function compareExact(exact: ExactNumber, whole: number): number {
  const [over, under = '1'] = String(exact).split('/');
  const difference = BigInt(over) - BigInt(whole) * BigInt(under);
  return Number(difference > 0n) - Number(difference < 0n);
}

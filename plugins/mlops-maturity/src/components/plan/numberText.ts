/** At most two decimals, none that say nothing. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

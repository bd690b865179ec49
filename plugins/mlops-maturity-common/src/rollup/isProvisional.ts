/**
 * Whether so little is known that a level is only provisional: below 70 %, compared exactly.
 *
 * @param known - requirements with a current claim, of those that count
 * @public
 */
export function isProvisional(known: { value: number; of: number }): boolean {
  return known.value * 10 < known.of * 7;
}

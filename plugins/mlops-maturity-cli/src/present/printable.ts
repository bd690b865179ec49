/**
 * A text of unknown origin on one line, without the control characters by which a descriptor could write to the
 * terminal of whoever assesses it.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

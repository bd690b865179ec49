/** The value of an annotation, said anew on the day of `asOf`. */
export function renewedValue(value: string, asOf: string): string {
  const statement = value.trim().replace(/\s+as\s+of\s+\S+$/i, '');
  return `${statement} as of ${asOf.slice(0, 10)}`;
}

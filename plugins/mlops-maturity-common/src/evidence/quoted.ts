/** Quotes a value in a sentence. Values are untrusted and of any length, so only the beginning of a long one is shown. */
export function quoted(value: string): string {
  const line = value
    .slice(0, 200)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const text = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  return text ? `\`${text.replace(/`/g, "'")}\`` : 'nothing';
}

/** A value as it is kept beside a claim or finding: whole, unless it is far longer than any value that can be read. */
export function kept(value: string): string {
  return value.length > 2_000 ? `${value.slice(0, 1_999)}…` : value;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line after that of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The spaces that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^ */.exec(text.slice(lineStart(text, offset)))![0];
}

/** Whether nothing but spaces stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t\ufeff]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** The line break that a text uses: that of its first line. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const feed = text.indexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Breaks a paragraph between words into lines of at most so many characters.
 *
 * @param options - `indent`: before the first line; `hanging`: before the others, the same where absent.
 */
export function wrap(
  text: string,
  options: { width: number; indent?: string; hanging?: string },
): string {
  const { width, indent = '', hanging = indent } = options;
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

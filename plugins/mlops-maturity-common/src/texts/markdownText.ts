/** Keeps `@team` from notifying anybody. */
const WORD_JOINER = '\u2060';

/**
 * Text of unknown origin for Markdown: on one line, and nothing in it starts markup, ends a table's cell or calls
 * anybody.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(
      /[^\p{L}\p{M}\p{N} .,:;()%/+?'"’“”–—…→·−-]/gu,
      character =>
        `&#${character.codePointAt(0)};${character === '@' ? WORD_JOINER : ''}`,
    );
}

/** What a descriptor holds, as it stands there. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** A sentence of the engine's, which has in backticks what a descriptor holds. */
export function markdownSentence(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) =>
      index % 2 === 1 ? markdownCode(part) : markdownText(part),
    )
    .join('');
}

export function markdownTable(header: string[], rows: string[][]): string {
  return [header, header.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Blocks apart by an empty line; what is empty is left out. */
export function markdownBlocks(
  ...blocks: (string | undefined | false)[]
): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

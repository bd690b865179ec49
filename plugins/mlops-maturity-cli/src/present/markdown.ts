import { printable } from './printable';

/** Everything but letters, digits and harmless marks as entities: no text can start markup, or end a cell. */
function encoded(text: string): string {
  return printable(text).replace(
    /[^\p{L}\p{M}\p{N} .,:;()%/+?'"’–—…→·-]/gu,
    character => `&#${character.codePointAt(0)};`,
  );
}

/** Keeps `@team` from notifying anybody. */
const WORD_JOINER = '\u2060';

/** Text for a cell, a heading or a paragraph. */
export function cell(text: string | number): string {
  return encoded(String(text)).replace(/&#64;/g, `&#64;${WORD_JOINER}`);
}

/** What a descriptor holds, as it stands there. */
export function code(text: string): string {
  return `<code>${encoded(text)}</code>`;
}

/** A sentence of the engine's, which has in backticks what a descriptor holds. */
export function sentence(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 1 ? code(part) : cell(part)))
    .join('');
}

export function table(header: string[], rows: string[][]): string {
  return [header, header.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What folds open on a click. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Code hosts refuse comments of more than 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/** Parts as one text that fits into a comment; what does not fit is counted. */
export function comment(parts: string[], remedy: string): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    if (text.length + part.length > MOST_CHARACTERS) {
      return `${text}${parts.length - i} more parts are left out. ${remedy}\n`;
    }
    text += `${part}\n\n`;
  }
  return `${text.trimEnd()}\n`;
}

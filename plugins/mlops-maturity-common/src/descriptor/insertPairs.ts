import { isScalar, YAMLMap } from 'yaml';
import { offsetOf } from './DescriptorFile';
import {
  beginsLine,
  indentAt,
  lineBreakOf,
  lineEnd,
  lineStart,
  nextLine,
} from './layout';
import { commasOf, endOfPair } from './sourceOf';
import type { Splice } from './Splice';

/** Where a line can be put after an offset that ends something. */
export function lineAfter(text: string, end: number): number {
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** Puts whole lines at the beginning of a line, or behind the last one of a text that does not end it. */
export function insertLines(text: string, at: number, lines: string[]): Splice {
  const br = lineBreakOf(text);
  const isOpen = at === text.length && at > 0 && text[at - 1] !== '\n';
  return {
    from: at,
    to: at,
    text: isOpen
      ? lines.map(line => br + line).join('')
      : lines.map(line => line + br).join(''),
  };
}

/** Puts pairs behind one of a block map, aligned with it. */
export function insertAfterPair(
  text: string,
  map: YAMLMap,
  options: { after: number; pairs: string[] },
): Splice {
  const { after, pairs } = options;
  const indent = indentAt(text, offsetOf(map.items[0]));
  const end = endOfPair(map.items[after], text);
  return insertLines(
    text,
    lineAfter(text, end),
    pairs.map(pair => indent + pair),
  );
}

function insertIntoEmptyFlow(
  text: string,
  map: YAMLMap,
  pairs: string[],
): Splice[] {
  const [from, to] = map.range!;
  const close = to - 1;
  const inner = text.slice(from + 1, close);
  if (inner.trim() === '') {
    return [{ from: from + 1, to: close, text: ` ${pairs.join(', ')} ` }];
  }
  // It holds a comment, so that the closing bracket has a line of its own.
  const indent = `${indentAt(text, close)}  `;
  return [
    insertLines(text, lineStart(text, close), [indent + pairs.join(', ')]),
  ];
}

/** Puts pairs at the end of a flow map, on lines of their own where its last pair has one. */
export function insertIntoFlow(
  text: string,
  map: YAMLMap,
  pairs: string[],
): Splice[] {
  const last = map.items[map.items.length - 1];
  if (!last) {
    return insertIntoEmptyFlow(text, map, pairs);
  }
  const { trailing } = commasOf(map);
  const end = endOfPair(last, text);
  const after = trailing === undefined ? end : trailing + 1;
  const comma = trailing === undefined ? '' : ',';
  const insert = (at: number, added: string) => ({
    from: at,
    to: at,
    text: added,
  });
  if (!beginsLine(text, offsetOf(last))) {
    const lead = trailing === undefined ? ', ' : ' ';
    return [insert(after, lead + pairs.join(', ') + comma)];
  }
  const br = lineBreakOf(text);
  const indent = indentAt(text, offsetOf(last));
  const lines = pairs.map(pair => indent + pair).join(`,${br}`) + comma;
  const lead = trailing === undefined ? [insert(end, ',')] : [];
  const isLastLine = map.range![1] <= lineEnd(text, after);
  return isLastLine
    ? [...lead, insert(after, br + lines)]
    : [...lead, insert(nextLine(text, after), lines + br)];
}

/** The pair of a map after which a new one with a prefix reads best: its last like it, else the last. */
export function lastLike(map: YAMLMap, prefix: string): number {
  const keys = map.items.map(({ key }) =>
    isScalar(key) ? String(key.value) : '',
  );
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    if (keys[index].startsWith(prefix)) {
      return index;
    }
  }
  return keys.length - 1;
}

import type { Pair, YAMLMap } from 'yaml';
import { isFlow } from './DescriptorFile';
import { lineAfter } from './insertPairs';
import { beginsLine, lineEnd, lineStart, nextLine } from './layout';
import { commasOf, endOfPair, startOf } from './sourceOf';
import type { Splice } from './Splice';

function cut(from: number, to: number): Splice {
  return { from, to, text: '' };
}

/** Takes the lines from one offset to another; with the last line of a text that does not end it, the break before. */
export function cutLines(text: string, from: number, end: number): Splice {
  const start = lineStart(text, from);
  const to = lineAfter(text, end);
  const isOpen = to === text.length && text[to - 1] !== '\n';
  if (!isOpen || start === 0) {
    return cut(start, to);
  }
  return cut(text[start - 2] === '\r' ? start - 2 : start - 1, to);
}

function removeFromFlow(text: string, map: YAMLMap, pair: Pair): Splice[] {
  const { before, trailing } = commasOf(map);
  const index = map.items.indexOf(pair);
  const commaBefore = before[index];
  const commaAfter = before[index + 1] ?? trailing;
  const from = startOf(pair);
  const end = endOfPair(pair, text);
  const after = commaAfter === undefined ? end : commaAfter + 1;
  const rest = text.slice(after, lineEnd(text, after));
  const leftover =
    commaAfter === undefined && commaBefore !== undefined
      ? [cut(commaBefore, commaBefore + 1)]
      : [];
  if (beginsLine(text, from) && /^\s*(#.*)?$/.test(rest)) {
    return [...leftover, cut(lineStart(text, from), nextLine(text, after))];
  }
  if (commaAfter !== undefined) {
    const spaces = /^[ \t]*/.exec(rest)![0].length;
    return [cut(from, after + spaces)];
  }
  const gap = commaBefore === undefined ? '' : text.slice(commaBefore, from);
  return /[#\n]/.test(gap)
    ? [...leftover, cut(from, end)]
    : [cut(commaBefore ?? from, end)];
}

/** Where the blank lines behind an offset end. */
function afterBlankLines(text: string, from: number): number {
  const blank = /^([ \t]*\r?\n)*/.exec(text.slice(from))![0];
  return from + blank.length;
}

function removeFromBlock(text: string, map: YAMLMap, pair: Pair): Splice[] {
  const lines = cutLines(text, startOf(pair), endOfPair(pair, text));
  const previous = map.items[map.items.indexOf(pair) - 1];
  // Blank lines would become part of a scalar before them that keeps its own.
  const keepsBlank = previous && text[endOfPair(previous, text) - 1] === '\n';
  return [
    keepsBlank ? { ...lines, to: afterBlankLines(text, lines.to) } : lines,
  ];
}

/** Takes a pair from its map: its lines with the comment behind it, or its part of the line with one comma. */
export function removePair(text: string, map: YAMLMap, pair: Pair): Splice[] {
  return isFlow(map)
    ? removeFromFlow(text, map, pair)
    : removeFromBlock(text, map, pair);
}

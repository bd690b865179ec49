import {
  CST,
  isCollection,
  isNode,
  isPair,
  isScalar,
  Node,
  Pair,
  Scalar,
  YAMLMap,
} from 'yaml';
import { isFlow, offsetOf } from './DescriptorFile';

/** What the parser made of a pair's text; kept because the file is parsed with its source tokens. */
function tokensOf(pair: Pair): CST.CollectionItem {
  return pair.srcToken ?? { start: [] };
}

const PROPERTIES = new Set(['anchor', 'tag', 'explicit-key-ind']);

/** Where a pair begins: with its key, or what belongs to it. */
export function startOf(pair: Pair): number {
  const first = tokensOf(pair).start.find(({ type }) => PROPERTIES.has(type));
  return first?.offset ?? offsetOf(pair);
}

/** Where a value could be put after a key: behind the colon, and an anchor or a tag after it. */
export function valuePlaceOf(pair: Pair): number | undefined {
  const colon = tokensOf(pair).sep?.find(t => t.type === 'map-value-ind');
  if (!colon) {
    return undefined;
  }
  const properties = tokensOf(pair).sep!.filter(({ type }) =>
    PROPERTIES.has(type),
  );
  const last = properties[properties.length - 1] ?? colon;
  return last.offset + last.source.length;
}

function isBlockScalar(node: unknown): node is Scalar {
  return (
    isScalar(node) &&
    (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
  );
}

function endOfNode(node: Node, text: string): number {
  const [from, to] = node.range!;
  if (isBlockScalar(node)) {
    const source = text.slice(from, to);
    const isKept = /^[|>][0-9]?\+/.test(source);
    // Blank lines after it belong to whatever follows, unless the scalar says that it keeps them.
    return isKept ? to : from + source.replace(/\s+$/, '').length;
  }
  if (isCollection(node) && !(node as YAMLMap).flow && node.items.length > 0) {
    const last: unknown = node.items[node.items.length - 1];
    if (isPair(last)) {
      return endOfPair(last, text);
    }
    return isNode(last) ? endOfNode(last as Node, text) : to;
  }
  return to;
}

/** Where the text of a pair ends; the end of a line where it is a scalar that keeps its line breaks. */
export function endOfPair(pair: Pair, text: string): number {
  const ends = [valuePlaceOf(pair) ?? 0];
  if (isNode(pair.key)) {
    ends.push((pair.key as Node).range![1]);
  }
  const { value } = pair;
  if (isNode(value) && value.range && value.range[1] > value.range[0]) {
    ends.push(endOfNode(value as Node, text));
  }
  return Math.max(...ends);
}

/** The commas of a flow map: before each pair, and after the last one. */
export function commasOf(map: YAMLMap): {
  before: (number | undefined)[];
  trailing?: number;
} {
  const { items } = map.srcToken as CST.FlowCollection;
  const commas = items.map(
    ({ start }) => start.find(({ type }) => type === 'comma')?.offset,
  );
  return {
    before: commas.slice(0, map.items.length),
    trailing: commas[map.items.length],
  };
}

/** Whether a pair is written as JSON would write it. */
export function isJsonStyle(map: YAMLMap): boolean {
  const key = map.items[0]?.key;
  return isFlow(map) && isScalar(key) && key.type === Scalar.QUOTE_DOUBLE;
}

import {
  Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  Pair,
  YAMLMap,
} from 'yaml';
import type { AnnotationPlace, Position } from './Descriptor';

/** The place of an offset, counted from 1. */
export function positionAt(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  // The library counts from 0 where there is no text at all.
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function mapAt(document: Document, node: unknown): YAMLMap | undefined {
  const resolved =
    isNode(node) && 'resolve' in node ? node.resolve(document) : node;
  return isMap(resolved) ? resolved : undefined;
}

/** The pair of a key in a map, through aliases. */
function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find(
    pair => isScalar(pair.key) && String(pair.key.value) === key,
  );
}

/** Where an annotation stands in a descriptor. */
export function findAnnotation(
  document: Document,
  key: string,
  lines: LineCounter,
): AnnotationPlace | undefined {
  const metadata = pairOf(mapAt(document, document.contents), 'metadata');
  const annotations = mapAt(
    document,
    pairOf(mapAt(document, metadata?.value), 'annotations')?.value,
  );
  const pair = pairOf(annotations, key);
  const from = isNode(pair?.key) ? pair?.key.range?.[0] : undefined;
  if (from === undefined) {
    return undefined;
  }
  const to =
    (isNode(pair?.value) && pair?.value.range?.[1]) ||
    (isNode(pair?.key) && pair?.key.range?.[1]) ||
    from;
  const start = positionAt(from, lines);
  const end = positionAt(to, lines);
  return {
    start,
    end,
    isLine: annotations?.flow !== true && start.line === end.line,
  };
}

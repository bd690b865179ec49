import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  Node,
  Pair,
  parseAllDocuments,
  YAMLMap,
} from 'yaml';

/** A descriptor file as the parser sees it. */
export interface DescriptorFile {
  text: string;
  documents: Document.Parsed[];
  lineOf(offset: number): number;
}

/** Parses without complaining: errors are with the documents. */
export function parseDescriptorFile(text: string): DescriptorFile {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  return {
    text,
    // A text without any document gives an object that says so.
    documents: Array.isArray(documents) ? documents : [],
    lineOf: offset => Math.max(1, lineCounter.linePos(offset).line),
  };
}

/** A node, or what an alias stands for. */
export function resolved(node: unknown, document: Document): Node | undefined {
  if (isAlias(node)) {
    return node.resolve(document);
  }
  return isNode(node) ? node : undefined;
}

/** The pair of a key, whatever its quotes. */
export function pairOf(
  map: unknown,
  key: string,
  document: Document,
): Pair | undefined {
  return isMap(map)
    ? map.items.find(pair => {
        const node = resolved(pair.key, document);
        return isScalar(node) && node.value === key;
      })
    : undefined;
}

/** The value of a key as text; undefined where it is anything else. */
export function textAt(
  map: unknown,
  key: string,
  document: Document,
): string | undefined {
  const node = resolved(pairOf(map, key, document)?.value, document);
  return isScalar(node) && typeof node.value === 'string'
    ? node.value
    : undefined;
}

/** Where a node or the key of a pair begins. */
export function offsetOf(of: unknown): number {
  const node = isNode(of) ? of : (of as Pair | undefined)?.key;
  return (isNode(node) && node.range?.[0]) || 0;
}

export function isFlow(map: YAMLMap): boolean {
  return map.flow === true;
}

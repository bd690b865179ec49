import { isMap, isNode, isScalar, Node, Pair, YAMLMap } from 'yaml';
import type { AnnotationsPlace } from './AnnotationsPlace';
import { isFlow, offsetOf } from './DescriptorFile';
import {
  insertAfterPair,
  insertIntoFlow,
  insertLines,
  lineAfter,
} from './insertPairs';
import { indentAt, lineEnd, nextLine } from './layout';
import { pairTexts, WantedAnnotation } from './pairTexts';
import { isJsonStyle, valuePlaceOf } from './sourceOf';
import type { Splice } from './Splice';
import { refuse } from './Refusal';

/** What descriptors say first; annotations come behind it. */
const HEAD = new Set(['name', 'namespace', 'title', 'description', 'labels']);

/** How much deeper the file indents what is under a key. */
function indentStep({ file, root, metadata }: AnnotationsPlace): string {
  const { text } = file;
  const step =
    indentAt(text, offsetOf(metadata.items[0])).length -
    indentAt(text, offsetOf(root.items[0])).length;
  return ' '.repeat(step > 0 ? step : 2);
}

function endOfHead(metadata: YAMLMap): number {
  const keys = metadata.items.map(({ key }) =>
    isScalar(key) ? String(key.value) : '',
  );
  const heads = keys.map((key, index) => (HEAD.has(key) ? index : -1));
  return Math.max(...heads);
}

/** Gives metadata an `annotations` key. */
export function createAnnotations(
  place: AnnotationsPlace,
  wanted: WantedAnnotation[],
): Splice[] {
  const { file, metadata } = place;
  if (isFlow(metadata)) {
    const isJson = isJsonStyle(metadata);
    const inner = pairTexts(wanted, { inFlow: true, isJson }).join(', ');
    const key = isJson ? '"annotations"' : 'annotations';
    return insertIntoFlow(file.text, metadata, [`${key}: { ${inner} }`]);
  }
  const step = indentStep(place);
  const lines = pairTexts(wanted, { inFlow: false, isJson: false });
  return [
    insertAfterPair(file.text, metadata, {
      after: endOfHead(metadata),
      pairs: ['annotations:', ...lines.map(line => step + line)],
    }),
  ];
}

/** The comments that stand where the annotations would: what they are indented by, and where they end. */
function commentsUnder(
  text: string,
  from: number,
  outer: number,
): { indent?: string; end: number } {
  let end = from;
  let indent: string | undefined;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const comment = /^( +)#/.exec(line);
    if (comment && comment[1].length > outer) {
      indent = indent ?? comment[1];
      end = nextLine(text, at);
    } else if (line.trim() !== '') {
      break;
    }
  }
  return { indent, end };
}

/** What stands for nothing: `null`, `~`, `{}`, with the spaces before it. */
function emptyValue(value: unknown, text: string): Splice | undefined {
  if (!isNode(value) || !value.range || value.range[0] === value.range[1]) {
    return undefined;
  }
  const [from, to] = (value as Node).range!;
  const spaces = /[ \t]*$/.exec(text.slice(0, from))![0].length;
  return { from: from - spaces, to, text: '' };
}

/** Puts annotations under an `annotations` key that has none. */
export function fillAnnotations(
  place: AnnotationsPlace,
  pair: Pair,
  wanted: WantedAnnotation[],
): Splice[] {
  const { file, metadata, map } = place;
  const { text } = file;
  const inner = map ? text.slice(map.range![0] + 1, map.range![1] - 1) : '';
  const inFlow = isFlow(metadata);
  if (isMap(map) && (inFlow || inner.trim() !== '')) {
    const isJson = isJsonStyle(metadata);
    return insertIntoFlow(
      text,
      map,
      pairTexts(wanted, { inFlow: true, isJson }),
    );
  }
  const at = valuePlaceOf(pair);
  if (at === undefined) {
    const line = file.lineOf(offsetOf(pair));
    return refuse('unusual', {
      message: `Line ${line} says \`annotations\` as a key without a colon.`,
      remedy: 'Write it as `annotations:`, then edit it.',
      lines: [line],
    });
  }
  const empty = emptyValue(pair.value, text);
  const removed = empty ? [empty] : [];
  if (inFlow) {
    const isJson = isJsonStyle(metadata);
    const pairs = pairTexts(wanted, { inFlow: true, isJson }).join(', ');
    return [...removed, { from: at, to: at, text: ` { ${pairs} }` }];
  }
  const outer = indentAt(text, offsetOf(pair));
  const first = lineAfter(text, empty?.to ?? at);
  const comments = commentsUnder(text, first, outer.length);
  const indent = comments.indent ?? outer + indentStep(place);
  const lines = pairTexts(wanted, { inFlow: false, isJson: false });
  return [
    ...removed,
    insertLines(
      text,
      comments.end,
      lines.map(line => indent + line),
    ),
  ];
}

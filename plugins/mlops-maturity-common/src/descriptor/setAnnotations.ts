import { isAlias, isNode, isScalar, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { AnnotationsPlace } from './AnnotationsPlace';
import { isFlow, pairOf } from './DescriptorFile';
import { createAnnotations, fillAnnotations } from './createAnnotations';
import { insertAfterPair, insertIntoFlow, lastLike } from './insertPairs';
import { refuse } from './Refusal';
import { isSafelyPlain, QuoteStyle, scalarText } from './scalarText';
import { refuseSharedWithin } from './sharedNodes';
import { pairTexts, WantedAnnotation } from './pairTexts';
import { isJsonStyle, startOf, valuePlaceOf } from './sourceOf';
import type { Splice } from './Splice';

function quotesOf(value: unknown): QuoteStyle {
  if (isScalar(value) && value.type === Scalar.QUOTE_SINGLE) {
    return 'single';
  }
  return isScalar(value) && value.type === Scalar.QUOTE_DOUBLE
    ? 'double'
    : 'plain';
}

/** Whether a value says a text already, in YAML 1.1 as well as in 1.2. */
export function saysAlready(node: unknown, value: string): boolean {
  return (
    isScalar(node) &&
    node.value === value &&
    (node.type !== Scalar.PLAIN || isSafelyPlain(value))
  );
}

/** What stands in the place of a value: a block scalar takes the rest of its lines and the line break with it. */
function replacementOf(node: Node, scalar: string, text: string): Splice {
  const [from, to] = node.range!;
  const source = text.slice(from, to);
  const isBlock = /^[|>]/.test(source);
  if (!isBlock) {
    return { from, to, text: scalar };
  }
  const header = /^[|>][^\s#]*([ \t]+#[^\r\n]*)?/.exec(source)!;
  const ending = /\s*$/.exec(source)![0];
  const comment = header[1] ?? '';
  return { from, to: to - ending.length, text: scalar + comment };
}

function replaceValue(
  place: AnnotationsPlace,
  map: YAMLMap,
  pair: Pair,
  wanted: WantedAnnotation,
): Splice[] {
  const { file } = place;
  const { value } = pair;
  if (saysAlready(value, wanted.value)) {
    return [];
  }
  const quotes = isJsonStyle(map) ? 'double' : quotesOf(value);
  const scalar = scalarText(wanted.value, { inFlow: isFlow(map), quotes });
  if (isNode(value) && value.range && value.range[1] > value.range[0]) {
    if (!isAlias(value)) {
      refuseSharedWithin(wanted.key, value as Node, place);
    }
    return [replacementOf(value as Node, scalar, file.text)];
  }
  const at = valuePlaceOf(pair);
  if (at !== undefined) {
    return [{ from: at, to: at, text: ` ${scalar}` }];
  }
  const line = file.lineOf(startOf(pair));
  return isFlow(map) && isNode(pair.key)
    ? [
        {
          from: (pair.key as Node).range![1],
          to: (pair.key as Node).range![1],
          text: `: ${scalar}`,
        },
      ]
    : refuse('unusual', {
        message: `Line ${line} says \`${wanted.key}\` as a key without a colon.`,
        remedy: 'Write it as `key: value`, then edit it.',
        lines: [line],
      });
}

/** The splices that make annotations say what is wanted; the others stay as they are. */
export function setAnnotations(
  place: AnnotationsPlace,
  wanted: WantedAnnotation[],
): Splice[] {
  const { document, file, map, pair } = place;
  if (!pair) {
    return wanted.length > 0 ? createAnnotations(place, wanted) : [];
  }
  const isEmpty = !map || map.items.length === 0;
  if (isEmpty) {
    return wanted.length > 0 ? fillAnnotations(place, pair, wanted) : [];
  }
  const splices: Splice[] = [];
  const added: WantedAnnotation[] = [];
  for (const annotation of wanted) {
    const existing = pairOf(map, annotation.key, document);
    if (existing) {
      splices.push(...replaceValue(place, map, existing, annotation));
    } else {
      added.push(annotation);
    }
  }
  if (added.length > 0) {
    const inFlow = isFlow(map);
    const pairs = pairTexts(added, { inFlow, isJson: isJsonStyle(map) });
    const prefix = added[0].key.slice(0, added[0].key.indexOf('/') + 1);
    splices.push(
      ...(inFlow
        ? insertIntoFlow(file.text, map, pairs)
        : [
            insertAfterPair(file.text, map, {
              after: lastLike(map, prefix),
              pairs,
            }),
          ]),
    );
  }
  return splices;
}

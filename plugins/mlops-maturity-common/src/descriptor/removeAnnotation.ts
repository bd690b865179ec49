import type { AnnotationsPlace } from './AnnotationsPlace';
import { isFlow, offsetOf, pairOf } from './DescriptorFile';
import { indentAt, lineEnd, nextLine } from './layout';
import { removePair } from './removePair';
import { refuseSharedWithin } from './sharedNodes';
import { startOf, valuePlaceOf, endOfPair } from './sourceOf';
import type { Splice } from './Splice';

/** Whether anybody commented on the annotations around the only one there is. */
function hasComments(
  { file: { text }, pair, map }: AnnotationsPlace,
  at: number,
): boolean {
  const only = map!.items[0];
  if (isFlow(map!)) {
    const [from, to] = map!.range!;
    const around =
      text.slice(from, startOf(only)) + text.slice(endOfPair(only, text), to);
    return around.includes('#');
  }
  if (/#/.test(text.slice(at, startOf(only)))) {
    return true;
  }
  const outer = indentAt(text, offsetOf(pair)).length;
  const end = endOfPair(only, text);
  for (let line = nextLine(text, end); line < text.length; ) {
    const content = text.slice(line, lineEnd(text, line));
    if (content.trim() !== '') {
      const comment = /^( *)#/.exec(content);
      return comment !== null && comment[1].length > outer;
    }
    line = nextLine(text, line);
  }
  return false;
}

/**
 * The splices that take one annotation away. With the last one goes the `annotations` key, which the catalog does not
 * take without a value; where it holds comments, it stays as `{}`.
 */
export function removeAnnotation(
  place: AnnotationsPlace,
  key: string,
): Splice[] {
  const { document, file, map, metadata, pair } = place;
  const removed = pairOf(map, key, document);
  if (!map || !pair || !removed) {
    return [];
  }
  refuseSharedWithin(key, removed, place);
  if (map.items.length > 1) {
    return removePair(file.text, map, removed);
  }
  const at = valuePlaceOf(pair)!;
  if (!hasComments(place, at)) {
    return removePair(file.text, metadata, pair);
  }
  return isFlow(map)
    ? removePair(file.text, map, removed)
    : [
        { from: at, to: at, text: ' {}' },
        ...removePair(file.text, map, removed),
      ];
}

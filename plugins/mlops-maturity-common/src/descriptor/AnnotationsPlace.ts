import { Document, isMap, isScalar, Pair, YAMLMap } from 'yaml';
import { DescriptorFile, offsetOf, pairOf } from './DescriptorFile';
import { refuse } from './Refusal';
import { refuseSharedNode } from './sharedNodes';

/** Where the annotations of an entity stand, or where they can be put. */
export interface AnnotationsPlace {
  file: DescriptorFile;
  document: Document.Parsed;
  root: YAMLMap;
  metadataPair: Pair;
  metadata: YAMLMap;
  /** Absent: there is no `annotations` key. */
  pair?: Pair;
  /** Absent: there is none, or it is null. */
  map?: YAMLMap;
}

type Source = Pick<AnnotationsPlace, 'file' | 'document'>;

function refuseMergeKey(name: string, map: YAMLMap, source: Source) {
  const merge = pairOf(map, '<<', source.document);
  if (merge) {
    const line = source.file.lineOf(offsetOf(merge));
    refuse('merge-key', {
      message: `${name} takes in others by the merge key \`<<\` in line ${line}, which the catalog reads only where it is set up to.`,
      remedy: 'Write out what it takes in, then edit it.',
      lines: [line],
    });
  }
}

function checkedMap(name: string, node: unknown, source: Source): YAMLMap {
  refuseSharedNode(name, node, source);
  if (!isMap(node)) {
    const line = source.file.lineOf(offsetOf(node));
    return refuse('not-a-map', {
      message: `\`${name}\` in line ${line} holds no keys and values.`,
      remedy: 'Make it a map of keys and values first.',
      lines: [line],
    });
  }
  refuseMergeKey(`\`${name}\``, node, source);
  return node;
}

function isNull(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** Finds the annotations of a document that describes an entity. Refuses where an edit could reach further than them. */
export function locateAnnotations(
  file: DescriptorFile,
  document: Document.Parsed,
): AnnotationsPlace {
  const source = { file, document };
  const root = document.contents as unknown as YAMLMap;
  refuseSharedNode('The entity', root, source);
  refuseMergeKey('The entity', root, source);
  const metadataPair = pairOf(root, 'metadata', document)!;
  const metadata = checkedMap('metadata', metadataPair.value, source);
  const place = { ...source, root, metadataPair, metadata };
  const pair = pairOf(metadata, 'annotations', document);
  if (!pair) {
    return place;
  }
  if (isNull(pair.value)) {
    refuseSharedNode('metadata.annotations', pair.value, source);
    return { ...place, pair };
  }
  const map = checkedMap('metadata.annotations', pair.value, source);
  return { ...place, pair, map };
}

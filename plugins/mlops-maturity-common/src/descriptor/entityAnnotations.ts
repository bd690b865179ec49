import type { Document } from 'yaml';
import { isRecord } from '../evidence/DescriptorView';
import { normalizeRef } from '../evidence/entityRefs';
import { parseDescriptorFile } from './DescriptorFile';
import { refOf } from './findEntity';

/** The whole lower-case ref of an entity that somebody names in short; undefined where it is none. */
export function wantedRef(entity: string): string | undefined {
  return normalizeRef(entity, {
    defaultKind: 'component',
    defaultNamespace: 'default',
  })?.toLowerCase();
}

/** The annotations of an entity as its document says them. */
export function annotationsIn(document: Document): Record<string, unknown> {
  const entity: unknown = document.toJS();
  const metadata = isRecord(entity) && entity.metadata;
  const annotations = isRecord(metadata) && metadata.annotations;
  return isRecord(annotations) ? annotations : {};
}

/** The annotations of an entity in a file; none where they cannot be read. */
export function currentAnnotations(
  text: string,
  entity: string,
): Record<string, unknown> {
  const ref = wantedRef(entity);
  try {
    const document = parseDescriptorFile(text).documents.find(
      each => each.errors.length === 0 && refOf(each) === ref,
    );
    return document ? annotationsIn(document) : {};
  } catch {
    // More aliases than anybody would resolve: the edit says so.
    return {};
  }
}

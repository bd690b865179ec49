import type { Document } from 'yaml';
import { nearest } from '../evidence/nearest';
import { entityRefOf } from '../evidence/entityRefs';
import {
  DescriptorFile,
  offsetOf,
  resolved,
  pairOf,
  textAt,
} from './DescriptorFile';
import { linesText, refuse } from './Refusal';

/** The ref of the entity that a document describes, if it describes one. */
export function refOf(document: Document): string | undefined {
  const root = document.contents;
  const kind = textAt(root, 'kind', document);
  const metadata = resolved(
    pairOf(root, 'metadata', document)?.value,
    document,
  );
  const name = textAt(metadata, 'name', document);
  return kind && name
    ? entityRefOf(
        kind,
        textAt(metadata, 'namespace', document) ?? 'default',
        name,
      )
    : undefined;
}

/** The document of one entity. Refuses where there is none, or more than one. */
export function findEntity(
  file: DescriptorFile,
  entity: string,
): Document.Parsed {
  const entities = file.documents.flatMap(document => {
    const ref = refOf(document);
    return ref ? [{ ref, document }] : [];
  });
  const found = entities.filter(({ ref }) => ref === entity);
  if (found.length === 1) {
    return found[0].document;
  }
  if (found.length > 1) {
    const lines = found.map(({ document }) =>
      file.lineOf(offsetOf(document.contents)),
    );
    return refuse('repeated-entity', {
      message: `${entity} is described ${found.length} times, at ${linesText(
        lines,
      )}, of which the catalog takes one.`,
      remedy: 'Keep one of them, then edit it.',
      lines,
    });
  }
  const refs = entities.map(({ ref }) => ref);
  const near = nearest(entity, refs);
  const there =
    refs.length > 0
      ? `It describes ${refs.slice(0, 5).join(', ')}${
          refs.length > 5 ? ` and ${refs.length - 5} more` : ''
        }.`
      : 'It describes no entity.';
  return refuse('no-such-entity', {
    message: `The file does not describe ${entity}. ${there}`,
    remedy: near
      ? `Did you mean ${near}?`
      : 'Name an entity of this file, or edit the file that describes it.',
  });
}

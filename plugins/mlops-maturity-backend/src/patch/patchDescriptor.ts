import { ANNOTATION_EDIT_URL, type Entity } from '@backstage/catalog-model';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  annotateDescriptor,
  createKnownTools,
  unifiedDiff,
  type DescriptorRefusal,
  type PatchRefusal,
  type PatchRequest,
  type PatchResponse,
  type PracticeCatalog,
} from 'backstage-plugin-mlops-maturity-common';
import { readDescriptor } from 'backstage-plugin-mlops-maturity-node';
import { refOf } from '../assessor/RecognizedEntity';
import type { MlopsMaturityConfig } from '../config';

export interface PatchDescriptorOptions extends PatchRequest {
  /** As the caller may see it. */
  entity: Entity;
  practices: PracticeCatalog;
  config: MlopsMaturityConfig;
  urlReader: Pick<UrlReaderService, 'readUrl'>;
  asOf: string;
}

/** A descriptor is untrusted: any other scheme would run in the browser of whoever follows the link. */
function editUrlOf(entity: Entity): { editUrl?: string } {
  const url: unknown = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return typeof url === 'string' && /^https?:\/\//i.test(url)
    ? { editUrl: url }
    : {};
}

/** What else is in the file may be hidden from the caller: neither its names nor its text are told. */
function withoutNeighbors(
  refusal: DescriptorRefusal,
  entity: string,
): PatchRefusal {
  switch (refusal.reason) {
    case 'no-such-entity':
      return {
        ...refusal,
        message: `The file does not describe ${entity}.`,
        remedy:
          'If it was moved, wait until the catalog has noticed; otherwise copy the lines.',
      };
    case 'unreadable':
      return {
        ...refusal,
        message: `The file is not YAML in line ${refusal.lines.join(', ')}.`,
      };
    default:
      return refusal;
  }
}

/**
 * What an owner's word on practices would change in their descriptor: the lines of that one document, and nothing of
 * what else is in its file.
 */
export async function patchDescriptor(
  options: PatchDescriptorOptions,
): Promise<PatchResponse> {
  const { entity, practices, config, urlReader, set, unset, asOf } = options;
  const { annotationPrefix, annotate, knownTools } = config;
  const about = { entity: refOf(entity), ...editUrlOf(entity) };
  const read = await readDescriptor({
    entity,
    urlReader,
    allowFileLocations: annotate.allowFileLocations,
  });
  if (!read.found) {
    const { refusal } = read;
    return { outcome: 'refused', ...about, problems: [], refusal };
  }
  const { path, root, text } = read.descriptor;
  const edit = annotateDescriptor({
    text,
    entity: about.entity,
    set,
    unset,
    catalog: practices,
    annotationPrefix,
    knownTools: createKnownTools(knownTools),
    asOf,
  });
  if (!edit.edited) {
    const { problems, refusal } = edit;
    return {
      outcome: 'refused',
      ...about,
      problems,
      ...(refusal && { refusal: withoutNeighbors(refusal, about.entity) }),
    };
  }
  const { changes, document, warnings } = edit;
  return {
    outcome: 'patch',
    ...about,
    path,
    root,
    diff: unifiedDiff({ document, path }),
    changes,
    annotations: Object.fromEntries(
      changes.map(({ key, after }) => [key, after ?? null]),
    ),
    warnings,
    annotationPrefix,
    template: annotate.template,
  };
}

import type { Document } from 'yaml';
import { DEFAULT_ANNOTATION_PREFIX } from '../evidence/annotationKey';
import { lineStart, nextLine } from './layout';
import { lineAfter } from './insertPairs';
import { AnnotationsPlace, locateAnnotations } from './AnnotationsPlace';
import type {
  AnnotationChange,
  DescriptorEdit,
  EditDescriptorOptions,
} from './DescriptorEdit';
import { pairOf, parseDescriptorFile } from './DescriptorFile';
import { annotationsIn, wantedRef } from './entityAnnotations';
import { findEntity } from './findEntity';
import { Refusal, refuse } from './Refusal';
import { refuseTemplated } from './refuseTemplated';
import { refuseUnreadable, TEMPLATE_MARK } from './refuseUnreadable';
import { removeAnnotation } from './removeAnnotation';
import type { WantedAnnotation } from './pairTexts';
import { saysAlready, setAnnotations } from './setAnnotations';
import { applySplices } from './Splice';
import { verifyEdit } from './verifyEdit';

/** The part of a key behind its prefix, as the catalog takes it. */
const KEY_NAME = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

function refuseForeignKeys({
  annotations,
  annotationPrefix = DEFAULT_ANNOTATION_PREFIX,
}: EditDescriptorOptions) {
  for (const key of Object.keys(annotations)) {
    const name = key.slice(annotationPrefix.length + 1);
    if (!key.startsWith(`${annotationPrefix}/`) || !KEY_NAME.test(name)) {
      refuse('foreign-key', {
        message: `\`${key}\` is no key under \`${annotationPrefix}/\`.`,
        remedy: `Only keys such as \`${annotationPrefix}/unit-tests\` are edited; change others by hand.`,
      });
    }
  }
}

/** Refuses what would make a template of the file, and is no evidence anyway. */
function refusePlaceholders({ annotations }: EditDescriptorOptions) {
  for (const [key, value] of Object.entries(annotations)) {
    if (value !== null && TEMPLATE_MARK.test(value)) {
      refuse('placeholder', {
        message: `The value of \`${key}\` holds a template expression.`,
        remedy: 'Put in what it stands for.',
      });
    }
  }
}

/** Opens a descriptor where an entity is described; refuses what cannot be edited. */
function open(text: string, entity: string) {
  const file = parseDescriptorFile(text);
  refuseUnreadable(file);
  refuseTemplated(file);
  return locateAnnotations(file, findEntity(file, entity));
}

function changesOf(
  { document, map }: AnnotationsPlace,
  wanted: EditDescriptorOptions['annotations'],
): AnnotationChange[] {
  const before = annotationsIn(document);
  const isChanged = (key: string) => {
    const value = wanted[key];
    return value === null
      ? key in before
      : !saysAlready(pairOf(map, key, document)?.value, value);
  };
  return Object.keys(wanted)
    .sort()
    .filter(isChanged)
    .map(key => ({
      key,
      ...(key in before && { before: String(before[key]) }),
      ...(wanted[key] !== null && { after: wanted[key]! }),
    }));
}

/**
 * The end of a document, with the line that begins the next one where that holds nothing else: a patch without a line
 * behind its change is taken for one at the end of the file.
 */
function endOf(text: string, document: Document.Parsed): number {
  const end = lineAfter(text, document.range[2]);
  const line = text.slice(end, nextLine(text, end));
  return /^---[ \t]*(#.*)?\r?\n?$/.test(line) ? end + line.length : end;
}

function edit(options: EditDescriptorOptions): DescriptorEdit {
  const { text, annotations } = options;
  refuseForeignKeys(options);
  refusePlaceholders(options);
  const entity =
    wantedRef(options.entity) ??
    refuse('no-such-entity', {
      message: `\`${options.entity}\` is no entity ref.`,
      remedy: 'Write it as `component:default/churn-model`.',
    });
  const place = open(text, entity);
  const keys = Object.keys(annotations).sort();
  const wanted = keys
    .filter(key => annotations[key] !== null)
    .map((key): WantedAnnotation => ({ key, value: annotations[key]! }));

  let edited = applySplices(text, setAnnotations(place, wanted));
  // What is set first: so the map is empty in the end only where it is meant to be.
  for (const key of keys.filter(name => annotations[name] === null)) {
    const again = edited === text ? place : open(edited, entity);
    edited = applySplices(edited, removeAnnotation(again, key));
  }

  const { document, file } = place;
  const start = lineStart(text, document.range[0]);
  const end = endOf(text, document);
  verifyEdit({ file, document, entity, edited, annotations });
  return {
    edited: true,
    text: edited,
    changes: changesOf(place, annotations),
    document: {
      entity,
      line: file.lineOf(start),
      before: text.slice(start, end),
      after: edited.slice(start, end + edited.length - text.length),
    },
  };
}

/**
 * Sets, changes and removes practice annotations of one entity in the text of its descriptor file, and touches no other
 * byte: text is put in or taken out where the YAML parser says that it stands, nothing is written anew. A value gets
 * quotes wherever YAML 1.1 or 1.2 would read it as anything but that text.
 *
 * Afterwards the text is parsed again: it holds exactly the entity that was meant, and every other document as it was.
 * What cannot be edited with certainty is refused with the place and the remedy, never edited in part.
 * Never throws because of the text.
 *
 * @public
 */
export function editDescriptor(options: EditDescriptorOptions): DescriptorEdit {
  try {
    return edit(options);
  } catch (error) {
    if (error instanceof Refusal) {
      return { edited: false, refusal: error.refusal };
    }
    throw error;
  }
}

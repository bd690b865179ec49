import type { Document } from 'yaml';
import { isRecord } from '../evidence/DescriptorView';
import { DescriptorFile, parseDescriptorFile } from './DescriptorFile';
import { refOf } from './findEntity';
import { refuse } from './Refusal';

type Annotations = Readonly<Record<string, unknown>>;

/** An entity as text in two parts: its annotations in alphabetical order, and all else in the order it stands. */
function partsOf(document: Document): [rest: string, annotations: Annotations] {
  const entity: unknown = document.toJS();
  const metadata = isRecord(entity) && isRecord(entity.metadata);
  if (!metadata) {
    return [JSON.stringify(entity), {}];
  }
  const { annotations, ...others } = entity.metadata as Record<string, unknown>;
  return [
    JSON.stringify({ ...entity, metadata: others }),
    isRecord(annotations) ? annotations : {},
  ];
}

function inOrder(annotations: Annotations): string {
  return JSON.stringify(
    Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function withWanted(
  before: Annotations,
  wanted: Readonly<Record<string, string | null>>,
): Annotations {
  return Object.fromEntries(
    Object.entries({ ...before, ...wanted }).filter(
      ([key, value]) => !(key in wanted && value === null),
    ),
  );
}

/** What is the same everywhere but in the document that was edited: the text before and after it, cut at the same places. */
function isElsewhereTheSame(
  file: DescriptorFile,
  after: DescriptorFile,
  index: number,
): boolean {
  const grown = after.text.length - file.text.length;
  return (
    file.documents.length === after.documents.length &&
    file.documents.every(({ range }, at) => {
      const other = after.documents[at].range;
      return at < index
        ? range.every((offset, i) => offset === other[i])
        : at === index ||
            range.every((offset, i) => offset + grown === other[i]);
    })
  );
}

/**
 * Parses an edited text again and refuses the edit unless the entity is exactly what was meant and nothing else changed.
 * The text outside the entity's document is the same by construction; so is what it says, where its documents begin and
 * end at the same places.
 */
export function verifyEdit(options: {
  file: DescriptorFile;
  document: Document.Parsed;
  entity: string;
  edited: string;
  annotations: Readonly<Record<string, string | null>>;
}) {
  const { file, document, entity, edited, annotations } = options;
  const after = parseDescriptorFile(edited);
  const index = file.documents.indexOf(document);
  const found = after.documents[index];
  const isRight = () => {
    if (!isElsewhereTheSame(file, after, index) || refOf(found) !== entity) {
      return false;
    }
    if (
      found.warnings.length > document.warnings.length ||
      after.documents.some(({ errors }) => errors.length > 0)
    ) {
      return false;
    }
    const [restBefore, before] = partsOf(document);
    const [restAfter, now] = partsOf(found);
    return (
      restBefore === restAfter &&
      inOrder(withWanted(before, annotations)) === inOrder(now)
    );
  };
  let right = false;
  try {
    right = isRight();
  } catch {
    // An entity that is part of itself, or has more aliases than anybody would resolve.
  }
  if (!right) {
    refuse('unusual', {
      message: `${entity} is written in a way in which this edit would change more than its annotations.`,
      remedy: 'Edit the file by hand.',
      lines: [file.lineOf(document.range[0])],
    });
  }
}

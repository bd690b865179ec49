import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Document, LineCounter, parseAllDocuments } from 'yaml';
import { findAnnotation, positionAt } from './annotationPlace';
import type { Descriptor, DescriptorReading } from './Descriptor';
import { isMeantForCatalog, whyNoEntity } from './entityShape';

export interface ParseOptions {
  file: string;
  /**
   * The caller named this file, so every document in it must be an entity; in a file that a search found, what is not
   * meant for the catalog is passed over.
   */
  named: boolean;
}

interface Source extends ParseOptions {
  lines: LineCounter;
}

function descriptorOf(
  entity: Entity,
  document: Document,
  { file, lines }: Source,
): Descriptor {
  return {
    entity,
    ref: stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
    file,
    position: startOf(document, lines),
    annotationPlace: key => findAnnotation(document, key, lines),
  };
}

function startOf(document: Document, lines: LineCounter) {
  return positionAt(
    document.contents?.range?.[0] ?? document.range?.[0] ?? 0,
    lines,
  );
}

/**
 * The entity of a document, why there is none that can be read, or nothing where there is none that should be.
 *
 * @throws where an alias is one too many.
 */
function readDocument(
  document: Document,
  source: Source,
): Descriptor | string | undefined {
  const value: unknown = document.toJS();
  const isWanted = source.named
    ? value !== null && value !== undefined
    : isMeantForCatalog(value);
  return isWanted
    ? whyNoEntity(value) ?? descriptorOf(value as Entity, document, source)
    : undefined;
}

/**
 * Reads every entity of a YAML text of one or many documents. A document that cannot be read becomes an error with
 * its line, and the others are read all the same.
 */
export function parseDescriptors(
  text: string,
  options: ParseOptions,
): DescriptorReading {
  const { file } = options;
  const lines = new LineCounter();
  const source: Source = { ...options, lines };
  const reading: DescriptorReading = { descriptors: [], errors: [] };
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  // An empty text has no documents, for which the library returns an object.
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) {
      reading.errors.push({
        file,
        line: positionAt(error.pos[0], lines).line,
        message: `This is not YAML: ${error.message}`,
      });
      continue;
    }
    const { line } = startOf(document, lines);
    try {
      const read = readDocument(document, source);
      if (typeof read === 'string') {
        reading.errors.push({ file, line, message: read });
      } else if (read) {
        reading.descriptors.push(read);
      }
    } catch (problem) {
      const message = `This cannot be read: ${(problem as Error).message}`;
      reading.errors.push({ file, line, message });
    }
  }
  return reading;
}

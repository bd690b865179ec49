import type { Entity } from '@backstage/catalog-model';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** An annotation as it stands in a file, from its key to the end of its value. */
export interface AnnotationPlace {
  start: Position;
  end: Position;
  /** It is a line of its own that can be replaced by another one. */
  isLine: boolean;
}

/** One entity of a descriptor file. */
export interface Descriptor {
  entity: Entity;
  /** Lower-case entity ref. */
  ref: string;
  /** As the caller names it; `<stdin>` for standard input. */
  file: string;
  /** Where its document begins. */
  position: Position;
  /** Where an annotation stands, if it does. */
  annotationPlace(key: string): AnnotationPlace | undefined;
}

/** Input that nobody can read; the rest is read all the same. */
export interface UnreadableInput {
  file: string;
  line: number;
  message: string;
}

export interface DescriptorReading {
  descriptors: Descriptor[];
  errors: UnreadableInput[];
}

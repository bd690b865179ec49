/**
 * Something wrong with a file of practices, measures or a model, with the place and the remedy.
 *
 * @public
 */
export interface ContentError {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The place in the data, items by their id: `practices[unit-tests].effort.size`. Empty for the whole file. */
  path: string;
  /** One sentence that says what is wrong. */
  message: string;
  /** One sentence in the imperative that says what to do. */
  remedy: string;
}

/**
 * What came of reading a file.
 *
 * @public
 */
export interface ContentReading<T> {
  /** What can be used. A model is all or nothing; of a file of practices the sound ones are kept. */
  value?: T;
  errors: ContentError[];
  /** Usable, but hardly what the author meant. */
  warnings: ContentError[];
}

/** One sentence for people, in the form that editors and CI logs turn into a link. @public */
export function formatContentError(error: ContentError): string {
  const { file, line, column, message, remedy } = error;
  return `${file}:${line}:${column}: ${message} ${remedy}`;
}

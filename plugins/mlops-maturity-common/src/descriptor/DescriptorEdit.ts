/** @public */
export interface EditDescriptorOptions {
  /** A descriptor file: YAML of one or many documents. */
  text: string;
  /** Ref of the entity to edit; without a kind it is a component, without a namespace it is in `default`. */
  entity: string;
  /**
   * By whole annotation key, what is to stand there; `null` removes the key. Keys that are not named stay as they are.
   */
  annotations: Readonly<Record<string, string | null>>;
  /** Default: {@link DEFAULT_ANNOTATION_PREFIX}. Keys outside it are refused. */
  annotationPrefix?: string;
}

/**
 * Why a descriptor is not edited.
 *
 * @public
 */
export const REFUSAL_REASONS = [
  'unreadable',
  'duplicate-key',
  'templated',
  'foreign-key',
  'placeholder',
  'no-such-entity',
  'repeated-entity',
  'merge-key',
  'shared',
  'not-a-map',
  'unusual',
] as const;

/** @public */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** @public */
export interface DescriptorRefusal {
  reason: RefusalReason;
  /** One sentence that names the place and says what is in the way. */
  message: string;
  /** What to do instead, in the second person. */
  remedy: string;
  /** The lines it is about, counted from 1, ascending; empty where it is about none. */
  lines: number[];
}

/**
 * One annotation that the edit changed.
 *
 * @public
 */
export interface AnnotationChange {
  key: string;
  /** As text; absent: the key is new. */
  before?: string;
  /** Absent: the key is gone. */
  after?: string;
}

/**
 * The one document that was edited, with the `---` behind it, so that it can be shown without what else is in its file.
 *
 * @public
 */
export interface EditedDocument {
  /** Lower-case entity ref. */
  entity: string;
  /** Line of the file at which it begins, counted from 1. */
  line: number;
  before: string;
  after: string;
}

/** @public */
export type DescriptorEdit =
  | {
      edited: true;
      /** The whole file; the very same text where nothing had to change. */
      text: string;
      /** By key, in alphabetical order; empty where everything stood there already. */
      changes: AnnotationChange[];
      document: EditedDocument;
    }
  | { edited: false; refusal: DescriptorRefusal };

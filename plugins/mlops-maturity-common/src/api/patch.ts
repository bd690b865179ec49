import type {
  AnnotationChange,
  DescriptorRefusal,
} from '../descriptor/DescriptorEdit';
import type { AnnotationProblem } from '../descriptor/wantedAnnotations';

/**
 * What an owner wants to say of practices.
 *
 * @public
 */
export interface PatchRequest {
  /** By name under the prefix (a practice, a measure, a fact), the value to set. */
  set?: Record<string, string>;
  /** Names whose annotation is to go. */
  unset?: string[];
}

/**
 * Why there is no patch: the descriptor cannot be read, or not be edited.
 *
 * @public
 */
export interface PatchRefusal extends Omit<DescriptorRefusal, 'reason'> {
  reason:
    | DescriptorRefusal['reason']
    /** The catalog does not say which file the entity is from. */
    | 'no-location'
    /** The file lies on the backend's disk, and may not be read there. */
    | 'file-location'
    /** The file could not be fetched. */
    | 'unreachable';
}

/** @public */
export type PatchResponse =
  | {
      outcome: 'patch';
      /** Lower-case entity ref. */
      entity: string;
      /** The file, as the diff names it: its path from `root` on. */
      path: string;
      /** What the path starts from: repository and branch, or else a folder. What has the same goes into one patch. */
      root: string;
      /** Where the file can be edited by hand. */
      editUrl?: string;
      /** A unified diff of the entity's own document; empty where everything stands there already. */
      diff: string;
      /** By key, in alphabetical order. */
      changes: AnnotationChange[];
      /** By whole key, what is to stand there; `null` for what is to go. For `editDescriptor`. */
      annotations: Record<string, string | null>;
      /** What will count for less than its author may think. */
      warnings: AnnotationProblem[];
      /** The prefix of the keys. */
      annotationPrefix: string;
      /** Ref of the template that brings such a patch in, whether or not this portal has it. */
      template: string;
    }
  | {
      outcome: 'refused';
      entity: string;
      /** Where the file can be edited by hand. */
      editUrl?: string;
      /** What is wrong with names and values; if anything is, the file was not looked at. */
      problems: AnnotationProblem[];
      refusal?: PatchRefusal;
    };

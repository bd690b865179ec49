import type { DescriptorEdit, DescriptorRefusal } from './DescriptorEdit';
import { editDescriptor } from './editDescriptor';
import { currentAnnotations } from './entityAnnotations';
import {
  AnnotationProblem,
  wantedAnnotations,
  WantedAnnotationsOptions,
} from './wantedAnnotations';

/** @public */
export interface AnnotateDescriptorOptions
  extends Omit<WantedAnnotationsOptions, 'current'> {
  /** A descriptor file: YAML of one or many documents. */
  text: string;
  /** Ref of the entity to edit; without a kind it is a component, without a namespace it is in `default`. */
  entity: string;
}

/** @public */
export type AnnotatedDescriptor =
  | (Extract<DescriptorEdit, { edited: true }> & {
      /** Evidence that counts for less than it could. */
      warnings: AnnotationProblem[];
    })
  | {
      edited: false;
      /** What is wrong with names and values; if anything is, the file was not looked at. */
      problems: AnnotationProblem[];
      /** Why the file cannot be edited. */
      refusal?: DescriptorRefusal;
    };

/**
 * Says in a descriptor what an owner says of practices: names and values are checked as the engine will read them, then
 * the text is edited as {@link editDescriptor} does. All of it, or nothing.
 *
 * @public
 * @throws TypeError when `asOf` is no instant.
 */
export function annotateDescriptor(
  options: AnnotateDescriptorOptions,
): AnnotatedDescriptor {
  const { text, entity, annotationPrefix } = options;
  const { annotations, problems, warnings } = wantedAnnotations({
    ...options,
    current: currentAnnotations(text, entity),
  });
  if (problems.length > 0) {
    return { edited: false, problems };
  }
  const edit = editDescriptor({ text, entity, annotations, annotationPrefix });
  return edit.edited ? { ...edit, warnings } : { ...edit, problems };
}

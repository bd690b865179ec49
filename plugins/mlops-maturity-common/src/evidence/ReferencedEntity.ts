/**
 * What the catalog knows of an entity that a subject refers to.
 *
 * @public
 */
export interface ReferencedEntity {
  /** Lower case. */
  ref: string;
  kind: string;
  /** `spec.type`. */
  type?: string;
  /** Of a group: how many users are in it, counting those of its child groups. */
  members?: number;
}

/**
 * Looks up an entity that a subject refers to, by its ref in lower case: the entity, `missing` where
 * the catalog has none, or undefined where no catalog was asked, as on the command line.
 *
 * @public
 */
export type References = (
  ref: string,
) => ReferencedEntity | 'missing' | undefined;

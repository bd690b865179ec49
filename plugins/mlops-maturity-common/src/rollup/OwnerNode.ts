/**
 * A group (or a user who owns something) as the catalog has it.
 *
 * @public
 */
export interface OwnerNode {
  /** Entity ref, lower case. */
  ref: string;
  title: string;
  /** Entity refs of the groups it is a child of; those that do not exist are passed over. */
  parents: readonly string[];
}

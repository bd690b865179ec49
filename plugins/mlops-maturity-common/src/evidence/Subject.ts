import type { Facts } from './Facts';

/**
 * What the engine reads of a catalog entity that is assessed.
 *
 * @public
 */
export interface Subject {
  /** The entity ref in lower case, `component:default/churn`. */
  ref: string;
  kind: string;
  /** `spec.type` in lower case. */
  type?: string;
  lifecycle?: string;
  tags: string[];
  /** Entity ref of the owner as the catalog's relation (or else the descriptor) gives it. */
  owner?: string;
  /** Entity ref of the system. */
  system?: string;
  facts: Facts;
}

import type { OwnerNode } from './OwnerNode';

/**
 * The groups of an organisation and who is under whom. Any depth; a group may have several parents; cycles are
 * harmless: every member of a cycle is a descendant of every other.
 *
 * @public
 */
export class GroupGraph {
  readonly #nodes = new Map<string, OwnerNode>();
  readonly #children = new Map<string, string[]>();

  constructor(nodes: Iterable<OwnerNode>) {
    for (const node of nodes) {
      this.#nodes.set(node.ref, node);
    }
    for (const node of this.#nodes.values()) {
      for (const parent of this.parentsOf(node.ref)) {
        const siblings = this.#children.get(parent);
        if (siblings) {
          siblings.push(node.ref);
        } else {
          this.#children.set(parent, [node.ref]);
        }
      }
    }
  }

  get refs(): Iterable<string> {
    return this.#nodes.keys();
  }

  get(ref: string): OwnerNode | undefined {
    return this.#nodes.get(ref);
  }

  /** Parents that exist, each once, itself left out. */
  parentsOf(ref: string): string[] {
    const parents = new Set(this.#nodes.get(ref)?.parents);
    parents.delete(ref);
    return [...parents].filter(parent => this.#nodes.has(parent));
  }

  childrenOf(ref: string): readonly string[] {
    return this.#children.get(ref) ?? [];
  }

  /** The group itself and everything above it. */
  selfAndAncestors(ref: string): Set<string> {
    return reach(ref, group => this.parentsOf(group));
  }

  /** The group itself and everything below it; just the ref where no such group exists. */
  selfAndDescendants(ref: string): Set<string> {
    return reach(ref, group => this.childrenOf(group));
  }
}

function reach(
  from: string,
  next: (ref: string) => readonly string[],
): Set<string> {
  // A Set visits what is added while it is walked, which makes it the queue as well.
  const reached = new Set([from]);
  for (const ref of reached) {
    next(ref).forEach(other => reached.add(other));
  }
  return reached;
}

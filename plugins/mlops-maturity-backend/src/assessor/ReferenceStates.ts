import { createHash } from 'node:crypto';
import type { References } from 'backstage-plugin-mlops-maturity-common';
import type { EntityState } from './EntityState';

/** Longer ones are hashed: a subject can depend on hundreds of things. */
const LONGEST_FINGERPRINT = 100;

/** Answers for entities by ref; those the catalog does not have are left out. */
export type ReadStates = (refs: string[]) => Promise<Map<string, EntityState>>;

/**
 * The state of the entities that subjects refer to, as far as it has been loaded. What was loaded and not found is
 * missing from the catalog.
 */
export class ReferenceStates {
  readonly #read: ReadStates;
  readonly #seen: (ref: string) => EntityState | undefined;
  readonly #loaded = new Map<string, EntityState | undefined>();

  /**
   * @param options - `seen`: states that are known already; `read`: asks the catalog for others.
   */
  constructor(options: {
    read: ReadStates;
    seen?: (ref: string) => EntityState | undefined;
  }) {
    this.#read = options.read;
    this.#seen = options.seen ?? (() => undefined);
  }

  /** Makes sure that the state of these is known, and of the child groups that tell whether a group has members. */
  async load(refs: Iterable<string>): Promise<void> {
    const visited = new Set<string>();
    let wanted = [...new Set(refs)];
    while (wanted.length > 0) {
      wanted.forEach(ref => visited.add(ref));
      const unknown = wanted.filter(
        ref => !this.#loaded.has(ref) && !this.#seen(ref),
      );
      if (unknown.length > 0) {
        const states = await this.#read(unknown);
        unknown.forEach(ref => this.#loaded.set(ref, states.get(ref)));
      }
      const children = wanted.flatMap(ref => {
        const state = this.#stateOf(ref);
        return state && state.members === 0 ? [...state.children] : [];
      });
      wanted = [...new Set(children)].filter(ref => !visited.has(ref));
    }
  }

  /** For `observe`. */
  readonly references: References = ref => {
    const state = this.#stateOf(ref);
    if (!state) {
      return 'missing';
    }
    const { kind, type } = state;
    return {
      ref,
      kind,
      ...(type !== undefined && { type }),
      ...(kind === 'group' && { members: this.#membersOf(ref) }),
    };
  };

  /** A text that differs whenever {@link ReferenceStates.references} would tell another thing of one of these. */
  fingerprint(refs: readonly string[]): string {
    let text = '';
    for (const ref of refs) {
      const state = this.#stateOf(ref);
      text += state
        ? `${state.kind}:${state.type ?? ''}${
            state.kind === 'group' && this.#membersOf(ref) > 0 ? '+' : ''
          };`
        : '-;';
    }
    return text.length > LONGEST_FINGERPRINT
      ? createHash('sha1').update(text).digest('base64url')
      : text;
  }

  #stateOf(ref: string): EntityState | undefined {
    return this.#seen(ref) ?? this.#loaded.get(ref);
  }

  /** Those of the child groups are only counted where a group has none of its own: it matters whether there are any. */
  #membersOf(ref: string, visited = new Set<string>()): number {
    const state = this.#stateOf(ref);
    if (!state || state.members > 0 || visited.has(ref)) {
      return state?.members ?? 0;
    }
    visited.add(ref);
    return state.children.reduce(
      (sum, child) => sum + this.#membersOf(child, visited),
      0,
    );
  }
}

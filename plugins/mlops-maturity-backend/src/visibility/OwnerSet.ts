/**
 * A set of owners, or everybody but a set of owners. Whatever conditions on owners a policy combines with and, or
 * and not, the result is one of these two, so that it always fits the store's filter.
 */
export class OwnerSet {
  static readonly ALL = new OwnerSet(new Set(), true);
  static readonly NONE = new OwnerSet(new Set(), false);

  private constructor(
    private readonly owners: ReadonlySet<string>,
    /** Everybody but `owners`, subjects without an owner included. */
    private readonly inverted: boolean,
  ) {}

  static of(owners: Iterable<string>): OwnerSet {
    return new OwnerSet(new Set(owners), false);
  }

  get isAll(): boolean {
    return this.inverted && this.owners.size === 0;
  }

  get isEmpty(): boolean {
    return !this.inverted && this.owners.size === 0;
  }

  has(owner: string | undefined): boolean {
    return (owner !== undefined && this.owners.has(owner)) !== this.inverted;
  }

  complement(): OwnerSet {
    return new OwnerSet(this.owners, !this.inverted);
  }

  intersection(other: OwnerSet): OwnerSet {
    if (this.inverted && other.inverted) {
      return new OwnerSet(new Set([...this.owners, ...other.owners]), true);
    }
    const [listed, test] = this.inverted ? [other, this] : [this, other];
    return OwnerSet.of([...listed.owners].filter(owner => test.has(owner)));
  }

  union(other: OwnerSet): OwnerSet {
    return this.complement().intersection(other.complement()).complement();
  }

  /** The same as a filter of the store; nothing where everybody is in it. */
  toFilter(): {
    owners?: ReadonlySet<string>;
    ownerNotIn?: ReadonlySet<string>;
  } {
    if (this.isAll) {
      return {};
    }
    return this.inverted
      ? { ownerNotIn: this.owners }
      : { owners: this.owners };
  }
}

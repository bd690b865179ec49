import type { OwnerSet } from './OwnerSet';
import type { ReadableOwners } from './readableOwners';

/** What one caller may read: the entities the catalog shows them, and of these what our own permission allows. */
export interface CallerScope {
  /** Refs of the entities that the catalog shows them, in lower case; absent: all. */
  visible?: ReadonlySet<string>;
  /** Whose subjects they may read under a model. */
  owners: ReadableOwners;
  /** Whether `owners` differs from model to model. */
  dependsOnModel: boolean;
  /** Differs whenever the scope does; part of every ETag. */
  hash: string;
}

/** Whether nothing at all is kept from the caller, so that totals tell them nothing new. */
export function seesEverything(scope: CallerScope): boolean {
  return (
    scope.visible === undefined &&
    !scope.dependsOnModel &&
    scope.owners(undefined).isAll
  );
}

/** Whether the catalog shows the caller that entity. */
export function sees(
  scope: Pick<CallerScope, 'visible'>,
  ref: string,
): boolean {
  return scope.visible?.has(ref) ?? true;
}

/** Narrows a filter of the store to the given owners. */
export function limitOwners<
  F extends {
    owners?: ReadonlySet<string>;
    ownerNotIn?: ReadonlySet<string>;
  },
>(filter: F | undefined, owners: OwnerSet): F {
  const limit = owners.toFilter();
  const limited = { ...filter, ...limit } as F;
  if (filter?.owners && limit.owners) {
    limited.owners = new Set(
      [...filter.owners].filter(owner => limit.owners!.has(owner)),
    );
  }
  if (filter?.ownerNotIn && limit.ownerNotIn) {
    limited.ownerNotIn = new Set([...filter.ownerNotIn, ...limit.ownerNotIn]);
  }
  return limited;
}

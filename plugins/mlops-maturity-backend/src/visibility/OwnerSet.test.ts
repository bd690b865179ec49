import fc from 'fast-check';
import { OwnerSet } from './OwnerSet';

const OWNERS = ['a', 'b', 'c', undefined];

const anyOwnerSet = fc
  .tuple(fc.subarray(['a', 'b', 'c']), fc.boolean())
  .map(([owners, inverted]) =>
    inverted ? OwnerSet.of(owners).complement() : OwnerSet.of(owners),
  );

const membersOf = (set: OwnerSet) => OWNERS.filter(owner => set.has(owner));

describe('OwnerSet', () => {
  it('combines as sets do, subjects without an owner included', () => {
    fc.assert(
      fc.property(anyOwnerSet, anyOwnerSet, (x, y) => {
        expect(membersOf(x.intersection(y))).toEqual(
          OWNERS.filter(owner => x.has(owner) && y.has(owner)),
        );
        expect(membersOf(x.union(y))).toEqual(
          OWNERS.filter(owner => x.has(owner) || y.has(owner)),
        );
        expect(membersOf(x.complement())).toEqual(
          OWNERS.filter(owner => !x.has(owner)),
        );
      }),
    );
  });

  it('becomes a filter of the store', () => {
    expect(OwnerSet.ALL.toFilter()).toEqual({});
    expect(OwnerSet.NONE.toFilter()).toEqual({ owners: new Set() });
    expect(OwnerSet.of(['a']).toFilter()).toEqual({ owners: new Set(['a']) });
    expect(OwnerSet.of(['a']).complement().toFilter()).toEqual({
      ownerNotIn: new Set(['a']),
    });
  });
});

import type { Entity } from '@backstage/catalog-model';
import type { DatabaseMaturityStore } from '../store/DatabaseMaturityStore';
import { SweepMemory } from './SweepMemory';

const entity = (name: string, rest: Partial<Entity> = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name },
  ...rest,
});

/** Sees entities in one pass after the other, as a sweep does. */
function passes(...orders: Entity[][]) {
  const memory = new SweepMemory({} as DatabaseMaturityStore);
  return orders.map(entities => {
    const number = memory.startPass();
    const seen = entities.map(each => {
      const entry = memory.next(each);
      entry.pass = number;
      return entry;
    });
    memory.forgetUnseen();
    return seen;
  });
}

describe('SweepMemory', () => {
  it.each([
    ['the same order', ['a', 'b', 'c', 'd']],
    ['another order', ['d', 'b', 'a', 'c']],
    ['some more', ['x', 'a', 'y', 'b', 'c', 'z', 'd']],
    ['some less', ['b', 'd']],
    ['one twice', ['a', 'a', 'b', 'c', 'd']],
    ['none', []],
  ])('finds what it remembers, in %s', (_, names) => {
    const before = ['a', 'b', 'c', 'd'].map(name => entity(name));
    const after = names.map(name => entity(name));
    const [first, , second, third] = passes(before, before, after, after);
    const known = new Map(first.map(entry => [entry.ref, entry]));
    const wanted = names.map(name => `component:default/${name}`);
    expect(second.map(({ ref }) => ref)).toEqual(wanted);
    second.forEach(entry => {
      expect(entry).toBe(known.get(entry.ref) ?? entry);
    });
    expect(third).toEqual(second);
    third.forEach((entry, at) => expect(entry).toBe(second[at]));
  });

  it('tells entities apart that differ in kind or namespace only', () => {
    const entities = [
      entity('a'),
      entity('a', { kind: 'API' }),
      entity('a', { metadata: { name: 'a', namespace: 'other' } }),
    ];
    const rotated = [entities[1], entities[2], entities[0]];
    const [first, second] = passes(entities, rotated);
    expect(first.map(({ ref }) => ref)).toEqual([
      'component:default/a',
      'api:default/a',
      'component:other/a',
    ]);
    expect(second).toEqual([first[1], first[2], first[0]]);
  });

  it('takes a name in other letters for the same entity', () => {
    const [[first], [second], [third]] = passes(
      [entity('Churn')],
      [entity('churn')],
      [entity('churn')],
    );
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('begins anew with one that was gone for a whole pass', () => {
    const [[before], , [after]] = passes([entity('a')], [], [entity('a')]);
    expect(after).not.toBe(before);
    expect(after.ref).toBe(before.ref);
  });

  it('throws where an entity has no name', () => {
    expect(() => passes([{ kind: 'Component' } as Entity])).toThrow();
    expect(() =>
      passes([{ kind: 'Component', metadata: {} } as Entity]),
    ).toThrow();
  });
});

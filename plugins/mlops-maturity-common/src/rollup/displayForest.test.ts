import { displayForest } from './displayForest';
import { GroupGraph } from './GroupGraph';

function forest(parents: Record<string, string[]>) {
  const graph = new GroupGraph(
    Object.entries(parents).map(([ref, up]) => ({
      ref,
      title: ref,
      parents: up,
    })),
  );
  return Object.fromEntries(displayForest(graph));
}

describe('displayForest', () => {
  it('puts each group under its first parent, parents first', () => {
    const result = forest({ c: ['b', 'a'], b: ['a'], a: [] });
    expect(result).toEqual({
      a: { children: ['b'] },
      b: { parent: 'a', children: ['c'] },
      c: { parent: 'b', children: [] },
    });
    expect(Object.keys(result)).toEqual(['a', 'b', 'c']);
  });

  it('makes a root of a group whose parent does not exist', () => {
    expect(forest({ a: ['gone'] })).toEqual({ a: { children: [] } });
  });

  it('cuts a cycle above its first group and keeps what hangs below it', () => {
    expect(forest({ a: ['y'], x: ['y'], y: ['x'], z: ['z'] })).toEqual({
      x: { children: ['y'] },
      y: { parent: 'x', children: ['a'] },
      a: { parent: 'y', children: [] },
      z: { children: [] },
    });
  });
});

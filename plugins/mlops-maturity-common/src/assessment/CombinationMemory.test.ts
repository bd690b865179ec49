import { CombinationMemory } from './CombinationMemory';
import { NO_ID } from './Numbered';

const parts = (...ids: number[]) => ids.map(id => ({ id }));

describe('CombinationMemory', () => {
  it('gives what was remembered of the same parts in the same order, and nothing for others', () => {
    const memory = new CombinationMemory<string>(2);
    memory.remember(memory.keyOf(parts(1, 2)), () => 'one and two');
    expect(memory.get(memory.keyOf(parts(1, 2)))).toBe('one and two');
    expect(memory.get(memory.keyOf(parts(2, 1)))).toBeUndefined();
  });

  it('numbers what it remembers', () => {
    const memory = new CombinationMemory<number>(1);
    const numberOf = (id: number) =>
      memory.remember(memory.keyOf(parts(id)), each => each);
    expect([numberOf(7), numberOf(9)]).toEqual([0, 1]);
  });

  it('remembers nothing of a part that has no number, or one beyond the key', () => {
    const memory = new CombinationMemory<number>(3);
    for (const unknown of [parts(0, NO_ID, 0), parts(0, 2_000, 0)]) {
      const key = memory.keyOf(unknown);
      expect(memory.remember(key, id => id)).toBe(NO_ID);
      expect(memory.get(key)).toBeUndefined();
    }
  });

  it('remembers no more when it is full, and forgets nothing', () => {
    const memory = new CombinationMemory<number>(2);
    const keys = Array.from({ length: 5_000 }, (_, n) =>
      memory.keyOf(parts(n % 100, Math.floor(n / 100))),
    );
    const ids = keys.map(key => memory.remember(key, id => id));
    expect(memory.get(keys[0])).toBe(0);
    expect(ids[4_999]).toBe(NO_ID);
    expect(memory.get(keys[4_999])).toBeUndefined();
  });
});

import { together } from './together';

describe('together', () => {
  it('answers at once, and together what is asked meanwhile', async () => {
    const asked: string[][] = [];
    const read = together(async (questions: string[]) => {
      asked.push(questions);
      await new Promise(setImmediate);
      return new Map(questions.map(each => [each, each.toUpperCase()]));
    });
    const first = read('a');
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toEqual([['a']]);
    const others = Promise.all([read('b'), read('c'), read('b')]);
    await expect(first).resolves.toBe('A');
    await expect(others).resolves.toEqual(['B', 'C', 'B']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('says that there is no answer, and fails only those who asked', async () => {
    let fails = true;
    const read = together(async (_: string[]) => {
      if (fails) {
        throw new Error('away');
      }
      return new Map<string, string>();
    });
    const both = [read('a'), read('b')];
    for (const each of both) {
      await expect(each).rejects.toThrow('away');
    }
    fails = false;
    await expect(read('a')).resolves.toBeUndefined();
  });
});

import { OneBehind } from './OneBehind';

/** Work that ends when it is told to. */
function work() {
  let finish = () => {};
  let fail = (_error: Error) => {};
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const start = jest.fn(() => done);
  return { start, finish, fail };
}

const nextTurn = () => new Promise(setImmediate);

describe('OneBehind', () => {
  it('lets its caller go on beside the work, and starts the next only after it', async () => {
    const behind = new OneBehind();
    const [first, second] = [work(), work()];
    await behind.start(first.start);
    const started = behind.start(second.start);
    await nextTurn();
    expect(second.start).not.toHaveBeenCalled();
    first.finish();
    await started;
    expect(second.start).toHaveBeenCalledTimes(1);
  });

  it('ends when the last of the work does', async () => {
    const behind = new OneBehind();
    await behind.end();
    const last = work();
    await behind.start(last.start);
    const ended = jest.fn();
    const end = behind.end().then(ended);
    await nextTurn();
    expect(ended).not.toHaveBeenCalled();
    last.finish();
    await end;
  });

  it('tells whoever waits next what went wrong, and starts nothing after it', async () => {
    const behind = new OneBehind();
    const [first, second] = [work(), work()];
    await behind.start(first.start);
    first.fail(new Error('The database is away'));
    await nextTurn();
    await expect(behind.start(second.start)).rejects.toThrow('is away');
    await expect(behind.end()).rejects.toThrow('is away');
    expect(second.start).not.toHaveBeenCalled();
  });
});

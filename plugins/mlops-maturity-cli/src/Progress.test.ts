import { Progress } from './Progress';

function collect(isTTY: boolean) {
  let text = '';
  const stderr = {
    isTTY,
    write: (part: string) => {
      text += part;
    },
  };
  return { progress: new Progress({ stderr }), written: () => text };
}

describe('Progress', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('speaks up after half a second, and clears its line', () => {
    const { progress, written } = collect(true);
    progress.say('one');
    expect(written()).toBe('');
    jest.advanceTimersByTime(600);
    progress.say('two');
    progress.say('at once again');
    progress.end();
    progress.end();
    expect(written()).toBe('\r\u001b[Ktwo\r\u001b[K');
  });

  it('is silent where nobody looks', () => {
    const { progress, written } = collect(false);
    jest.advanceTimersByTime(600);
    progress.say('one');
    progress.end();
    expect(written()).toBe('');
  });
});

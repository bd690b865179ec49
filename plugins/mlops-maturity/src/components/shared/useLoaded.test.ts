import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoaded } from './useLoaded';

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('useLoaded', () => {
  it('keeps what was loaded while it loads anew, and when that fails', async () => {
    const first = deferred<string>();
    const second = deferred<string>();
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: () => first.promise },
    });
    expect(result.current).toMatchObject({ value: undefined, loading: true });
    await act(async () => first.resolve('one'));
    expect(result.current).toMatchObject({ value: 'one', loading: false });

    rerender({ load: () => second.promise });
    expect(result.current).toMatchObject({ value: 'one', loading: true });
    await act(async () => second.reject(new Error('gone')));
    expect(result.current).toMatchObject({ value: 'one', loading: false });
    expect(result.current.error?.message).toBe('gone');
  });

  it('lets a late answer to an old question go', async () => {
    const slow = deferred<string>();
    const fast = deferred<string>();
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: () => slow.promise },
    });
    rerender({ load: () => fast.promise });
    await act(async () => fast.resolve('new'));
    await act(async () => slow.resolve('old'));
    expect(result.current.value).toBe('new');
  });

  it('lets go at once what was loaded about something else', async () => {
    const five = async () => 'five';
    const never = () => new Promise<string>(() => {});
    const seen: (string | undefined)[] = [];
    const { rerender } = renderHook(
      ({ load, subject }) => {
        const { value } = useLoaded<string>(load, subject);
        seen.push(value);
      },
      { initialProps: { load: five as () => Promise<string>, subject: 'a' } },
    );
    await waitFor(() => expect(seen[seen.length - 1]).toBe('five'));
    seen.length = 0;
    rerender({ load: never, subject: 'b' });
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });

  it('asks again on demand', async () => {
    const load = jest.fn(async () => 'value');
    const { result } = renderHook(() => useLoaded(load));
    await waitFor(() => expect(result.current.value).toBe('value'));
    await act(async () => result.current.retry());
    expect(load).toHaveBeenCalledTimes(2);
  });
});

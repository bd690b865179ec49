import type { ReactNode } from 'react';
import { TestApiProvider } from '@backstage/test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { act, renderHook } from '@testing-library/react';
import { useLiveRefresh } from './useLiveRefresh';

describe('useLiveRefresh', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('loads anew some time after a signal', () => {
    let send: (message: object) => void = () => {};
    const subscribe = jest.fn((_channel: string, listener: typeof send) => {
      send = listener;
      return { unsubscribe: () => {} };
    });
    const refresh = jest.fn();
    renderHook(() => useLiveRefresh(refresh), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[[signalApiRef, { subscribe } as any]]}>
          {children}
        </TestApiProvider>
      ),
    });
    expect(subscribe).toHaveBeenCalledWith('mlops-maturity', expect.anything());
    act(() => send({ changed: true }));
    expect(refresh).not.toHaveBeenCalled();
    act(() => {
      jest.advanceTimersByTime(3_000);
    });
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('does nothing in a portal without signals', () => {
    const refresh = jest.fn();
    renderHook(() => useLiveRefresh(refresh), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
    });
    act(() => {
      jest.advanceTimersByTime(10_000);
    });
    expect(refresh).not.toHaveBeenCalled();
  });
});

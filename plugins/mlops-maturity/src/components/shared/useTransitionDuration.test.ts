import { renderHook } from '@testing-library/react';
import { useTransitionDuration } from './useTransitionDuration';

/** A browser whose reader asks for what `query` says; jsdom has no such thing. */
function askFor(query: string) {
  window.matchMedia = media =>
    ({
      media,
      matches: media === query,
      addListener() {},
      removeListener() {},
    } as unknown as MediaQueryList);
}

describe('useTransitionDuration', () => {
  const { matchMedia } = window;
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  it.each([
    ['(prefers-reduced-motion: reduce)', 0],
    ['(prefers-reduced-motion: no-preference)', undefined],
  ])('is known at the first render: %s', (query, duration) => {
    askFor(query);
    const seen: unknown[] = [];
    renderHook(() => seen.push(useTransitionDuration()));
    expect(seen[0]).toBe(duration);
  });
});

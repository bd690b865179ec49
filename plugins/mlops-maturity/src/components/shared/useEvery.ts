import { useEffect } from 'react';

/** Does something again and again while the component is on the page. */
export function useEvery(milliseconds: number, act: () => void): void {
  useEffect(() => {
    const timer = setInterval(act, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, act]);
}

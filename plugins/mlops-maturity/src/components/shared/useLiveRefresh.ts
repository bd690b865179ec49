import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';
import { SIGNAL_CHANNEL } from 'backstage-plugin-mlops-maturity-common';

/** All open pages hear it at once, and need not all ask at once. */
const SPREAD_MS = 3_000;

/**
 * Loads anew when the backend has stored something, where the portal has signals. A signal names nothing: what is loaded
 * is what the reader may see.
 */
export function useLiveRefresh(refresh: () => void): void {
  const { lastSignal } = useSignal(SIGNAL_CHANNEL);
  const newest = useRef(refresh);
  newest.current = refresh;
  useEffect(() => {
    if (!lastSignal) {
      return undefined;
    }
    const timer = setTimeout(() => newest.current(), Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [lastSignal]);
}

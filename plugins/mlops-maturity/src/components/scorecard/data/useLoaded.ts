import { useCallback, useEffect, useMemo, useState } from 'react';

/** Something that is fetched. What was loaded stays while it is fetched anew, and when that fails. */
export interface Loaded<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/**
 * Fetches whenever `load` changes, so give it one from `useCallback`. Only the newest request counts:
 * an answer that comes late does not overwrite that of a later question.
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Omit<Loaded<T>, 'retry'>>({
    loading: true,
  });
  useEffect(() => {
    let current = true;
    setState(({ value }) => ({ value, loading: true }));
    load().then(
      value => current && setState({ value, loading: false }),
      (error: Error) =>
        current && setState(({ value }) => ({ value, error, loading: false })),
    );
    return () => {
      current = false;
    };
  }, [load, turn]);
  const retry = useCallback(() => setTurn(n => n + 1), []);
  return useMemo(() => ({ ...state, retry }), [state, retry]);
}

import { useCallback, useEffect, useMemo, useState } from 'react';

/** Something that is fetched. What was loaded stays while it is fetched anew, and when that fails. */
export interface Loaded<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

interface State<T> extends Omit<Loaded<T>, 'retry'> {
  subject: string;
}

/**
 * Fetches whenever `load` changes, so give it one from `useCallback`. Only the newest request counts:
 * an answer that comes late does not overwrite that of a later question.
 *
 * @param load - the request
 * @param subject - what it is about: what was loaded about something else, another model's levels for instance, is
 * not kept
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  subject: string = '',
): Loaded<T> {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State<T>>({ subject, loading: true });
  useEffect(() => {
    let current = true;
    const kept = (before: State<T>) =>
      before.subject === subject ? before.value : undefined;
    setState(before => ({ subject, value: kept(before), loading: true }));
    load().then(
      value => current && setState({ subject, value, loading: false }),
      (error: Error) =>
        current &&
        setState(before => ({
          subject,
          value: kept(before),
          error,
          loading: false,
        })),
    );
    return () => {
      current = false;
    };
  }, [load, turn, subject]);
  const retry = useCallback(() => setTurn(n => n + 1), []);
  return useMemo(() => {
    const { value, error, loading } = state;
    return state.subject === subject
      ? { value, error, loading, retry }
      : { loading: true, retry };
  }, [state, subject, retry]);
}

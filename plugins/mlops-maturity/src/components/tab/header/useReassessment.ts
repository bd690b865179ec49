import { useCallback, useState } from 'react';
import type { RefreshResponse } from 'backstage-plugin-mlops-maturity-common';

/** The state of having a subject read anew. */
export interface Reassessment {
  running: boolean;
  /** How the last one ended. */
  outcome?: RefreshResponse;
  error?: Error;
  start(): void;
  dismiss(): void;
}

export function useReassessment(
  reassess: () => Promise<RefreshResponse>,
): Reassessment {
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<RefreshResponse>();
  const [error, setError] = useState<Error>();
  const dismiss = useCallback(() => {
    setOutcome(undefined);
    setError(undefined);
  }, []);
  const start = useCallback(() => {
    dismiss();
    setRunning(true);
    reassess()
      .then(setOutcome, setError)
      .finally(() => setRunning(false));
  }, [dismiss, reassess]);
  return { running, outcome, error, start, dismiss };
}

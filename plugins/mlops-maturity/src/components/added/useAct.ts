import { useCallback, useState } from 'react';
import type { ResponseError } from '@backstage/errors';
import { failureMessage } from '../shared';

/** How what somebody did has ended. */
export interface Outcome {
  severity: 'success' | 'warning' | 'error';
  text: string;
}

/** Doing one thing at a time, and telling how it ended. */
export interface Acts {
  busy: boolean;
  outcome?: Outcome;
  /**
   * @param run - does it, and says in a sentence what came of it
   * @returns whether it succeeded
   */
  act(run: () => Promise<string>): Promise<boolean>;
}

/**
 * Somebody else may have decided meanwhile: then their decision stands, is told, and what is shown is loaded anew.
 *
 * @param onChanged - what is shown is outdated
 */
export function useAct(onChanged: () => void): Acts {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const act = useCallback(
    async (run: () => Promise<string>) => {
      setBusy(true);
      setOutcome(undefined);
      try {
        setOutcome({ severity: 'success', text: await run() });
        onChanged();
        return true;
      } catch (thrown) {
        const error = thrown as Error;
        const isConflict = (error as Partial<ResponseError>).statusCode === 409;
        setOutcome({
          severity: isConflict ? 'warning' : 'error',
          text: failureMessage(error),
        });
        if (isConflict) {
          onChanged();
        }
        return false;
      } finally {
        setBusy(false);
      }
    },
    [onChanged],
  );
  return { busy, outcome, act };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  PreviewRequest,
  PreviewResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../../api';

export interface Preview {
  /** The last one that was worked out, and of what. */
  done?: { request: PreviewRequest; result: PreviewResponse };
  error?: Error;
  /** Since when one is worked out, in milliseconds. */
  runningSince?: number;
  run: (request: PreviewRequest) => void;
  cancel: () => void;
}

/** Previews, one at a time; what was worked out stays until the next one is there. */
export function usePreview(): Preview {
  const api = useApi(mlopsMaturityApiRef);
  const [state, setState] = useState<
    Pick<Preview, 'done' | 'error' | 'runningSince'>
  >({});
  const running = useRef<AbortController>();
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState(({ done }) => ({ done }));
  }, []);
  const run = useCallback(
    async (request: PreviewRequest) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState(({ done }) => ({ done, runningSince: Date.now() }));
      try {
        const result = await api.previewModel(request, {
          signal: mine.signal,
        });
        if (running.current === mine) {
          setState({ done: { request, result } });
        }
      } catch (error) {
        if (running.current === mine) {
          setState({ error: error as Error });
        }
      }
    },
    [api],
  );
  useEffect(() => () => running.current?.abort(), []);
  return { ...state, run, cancel };
}

import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  AttestationRow,
  WaiverRow,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useDecisions, type Decisions } from '../../added';
import { useLoaded } from '../../shared/useLoaded';

/** More than one subject ever has of them. */
const ALL = 500;

/** What people have added to the subject of the tab. */
export interface Added {
  /** Newest first; absent while they are loaded. */
  attestations?: AttestationRow[];
  waivers?: WaiverRow[];
  mayAttest: boolean;
  mayRequest: boolean;
  error?: Error;
  retry: () => void;
  decisions: Decisions;
}

/**
 * Loads it once for all parts of the tab.
 *
 * @param onChanged - the subject is judged anew
 */
export function useAddedOf(options: {
  entityRef: string;
  models: readonly { id: string; title: string }[];
  onChanged: () => void;
}): Added {
  const { entityRef, models, onChanged } = options;
  const api = useApi(mlopsMaturityApiRef);
  const { value, error, retry } = useLoaded(
    useCallback(
      () =>
        Promise.all([
          api.getAttestations({ subject: entityRef, limit: ALL }),
          api.getWaivers({ subject: entityRef, limit: ALL }),
        ]),
      [api, entityRef],
    ),
    entityRef,
  );
  const decisions = useDecisions({
    onChanged: useCallback(() => {
      retry();
      onChanged();
    }, [retry, onChanged]),
    titleOf: useCallback(
      (id: string) => models.find(model => model.id === id)?.title ?? id,
      [models],
    ),
  });
  return useMemo(() => {
    const [attestations, waivers] = value ?? [];
    return {
      attestations: attestations?.items,
      waivers: waivers?.items,
      mayAttest: attestations?.mayAttest ?? false,
      mayRequest: waivers?.mayRequest ?? false,
      error,
      retry,
      decisions,
    };
  }, [value, error, retry, decisions]);
}

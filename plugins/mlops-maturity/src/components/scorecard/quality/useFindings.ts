import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  FindingKind,
  FindingsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useLoaded, type Loaded } from '../../shared/useLoaded';
import { useScorecard } from '../frame/ScorecardContext';

export interface Findings {
  page: Loaded<FindingsResponse>;
  /** Goes to the page that starts there. */
  goTo: (cursor: string) => void;
}

/** The findings of a team, or of all, of one kind or of every kind, page by page. */
export function useFindings(kind?: FindingKind): Findings {
  const api = useApi(mlopsMaturityApiRef);
  const { group, ownOnly, noKnownOwner, text } = useScorecard().filters;
  const list = JSON.stringify([kind, group, ownOnly, noKnownOwner, text]);
  // A cursor belongs to the list it was made for.
  const [place, setPlace] = useState<{ list: string; cursor: string }>();
  const cursor = place?.list === list ? place.cursor : undefined;
  const page = useLoaded(
    useCallback(
      () =>
        api.getFindings({
          group,
          ownOnly: ownOnly || undefined,
          noKnownOwner: noKnownOwner || undefined,
          text: text || undefined,
          findingKind: kind && [kind],
          cursor,
        }),
      [api, group, ownOnly, noKnownOwner, text, kind, cursor],
    ),
  );
  return { page, goTo: to => setPlace({ list, cursor: to }) };
}

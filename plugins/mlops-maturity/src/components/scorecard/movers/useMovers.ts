import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import type { MoversResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../../api';
import { useLoaded, type Loaded } from '../../shared/useLoaded';
import { pastScope } from '../filters/pastScope';
import { useScorecard } from '../frame/ScorecardContext';
import {
  readMoversChoice,
  writeMoversChoice,
  type MoversChoice,
} from './moversUrl';

export interface Movers {
  choice: MoversChoice;
  choose: (change: Partial<MoversChoice>) => void;
  page: Loaded<MoversResponse>;
  next: (cursor: string) => void;
  /** Absent on the first page. */
  toFirst?: () => void;
}

/** Who moved over so many days, of what the filters choose, page by page. */
export function useMovers(days: number): Movers {
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  const [params, setParams] = useSearchParams();
  const choice = readMoversChoice(params);
  const query = JSON.stringify({
    model: model.id,
    days,
    direction: choice.direction,
    cause: choice.cause.length > 0 ? choice.cause : undefined,
    ...pastScope(filters),
  });
  // A cursor belongs to the list it was made for.
  const [place, setPlace] = useState<{ query: string; cursor: string }>();
  const cursor = place?.query === query ? place.cursor : undefined;
  const page = useLoaded(
    useCallback(
      () => api.getMovers({ ...JSON.parse(query), cursor }),
      [api, query, cursor],
    ),
    model.id,
  );
  return {
    choice,
    choose: change =>
      setParams(current =>
        writeMoversChoice({ ...readMoversChoice(current), ...change }, current),
      ),
    page,
    next: to => setPlace({ query, cursor: to }),
    toFirst: cursor === undefined ? undefined : () => setPlace(undefined),
  };
}

import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { DateTime } from 'luxon';
import type { TrendResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef, type MlopsMaturityApi } from '../../../api';
import { useLoaded, type Loaded } from '../../shared/useLoaded';
import { pastScope } from '../filters/pastScope';
import { USUAL_DAYS } from '../filters/ScorecardFilters';
import { useScorecard } from '../frame/ScorecardContext';
import { beginningOf } from './beginningOf';

export interface Trend extends TrendResponse {
  /** How far back it looks; fewer than asked for where assessing began later, 0 where it began today. */
  days: number;
  /** `YYYY-MM-DD`, where assessing began within the period asked for. */
  begun?: string;
}

async function loadTrend(
  api: MlopsMaturityApi,
  query: Parameters<MlopsMaturityApi['getTrend']>[0] & { days: number },
): Promise<Trend> {
  const trend = await api.getTrend(query);
  const begun = beginningOf(trend);
  if (!begun) {
    return { ...trend, days: query.days };
  }
  const days = DateTime.fromISO(trend.until).diff(
    DateTime.fromISO(begun),
    'days',
  ).days;
  // From a day before it began nobody could be compared with anything.
  return days < 1
    ? { ...trend, days: 0, begun }
    : { ...(await api.getTrend({ ...query, days })), days, begun };
}

/** The trend of what the filters choose, over their period or since assessing began. */
export function useTrend(): Loaded<Trend> {
  const api = useApi(mlopsMaturityApiRef);
  const { filters, model } = useScorecard();
  const { days = USUAL_DAYS } = filters;
  // The same question is asked once, whatever else the filters hold.
  const scope = JSON.stringify(pastScope(filters));
  return useLoaded(
    useCallback(
      () => loadTrend(api, { model: model.id, days, ...JSON.parse(scope) }),
      [api, model.id, days, scope],
    ),
    model.id,
  );
}

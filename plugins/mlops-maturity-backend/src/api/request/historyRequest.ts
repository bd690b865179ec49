import { DateTime } from 'luxon';
import type { z } from 'zod';
import type { EnabledModel } from '../../assessor/Assessor';
import type { SubjectFilter } from '../../store/MaturityStore';
import type { ApiContext, Caller } from '../ApiContext';
import { domainFilter } from './domainFilter';
import { enabledModel } from './enabledModel';
import { DEFAULT_DAYS, trendParams } from './historyParams';
import { ownerFilter } from './ownerFilter';

/** What is asked of the past: whose, under which model, and between which days. */
export interface HistoryRequest {
  model: EnabledModel;
  filter: SubjectFilter;
  /** The first and the last day, `YYYY-MM-DD` in UTC. */
  since: string;
  until: string;
  /** The instant after which changes count: the end of the first day. */
  after: string;
  /** All that the answer follows from. */
  causes: unknown[];
}

/** @throws NotFoundError where the model is not enabled. */
export async function historyRequest(options: {
  query: z.output<typeof trendParams>;
  caller: Caller;
  context: ApiContext;
}): Promise<HistoryRequest> {
  const { query, caller, context } = options;
  const { modelSet } = context.assessor;
  const model = enabledModel(modelSet, query.model);
  const { owners, causes } = await ownerFilter({ query, caller, context });
  const { systems, causes: domainCauses } = await domainFilter({
    query,
    caller,
    context,
  });
  const { days = DEFAULT_DAYS, system, lifecycle } = query;
  const { criticality, type, kind } = query;
  const today = DateTime.utc().startOf('day');
  const first = today.minus({ days });
  const since = first.toISODate();
  const until = today.toISODate();
  return {
    model,
    filter: {
      system,
      lifecycle,
      criticality,
      type,
      kind,
      ...owners,
      ...systems,
    },
    since,
    until,
    after: first.plus({ days: 1 }).toISO(),
    causes: [
      await context.store.dataRevision(),
      modelSet.release,
      caller.scope.hash,
      query,
      since,
      until,
      ...causes,
      ...domainCauses,
    ],
  };
}

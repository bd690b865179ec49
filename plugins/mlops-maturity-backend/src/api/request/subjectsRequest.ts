import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentsRequest } from '../../store/MaturityStore';
import type { ApiContext, Caller } from '../ApiContext';
import { assessmentFilter } from './assessmentFilter';
import { domainFilter } from './domainFilter';
import { enabledModel } from './enabledModel';
import { ownerFilter } from './ownerFilter';
import type { SubjectsFilterParams } from './subjectsParams';

/**
 * What to ask the store for, the same for a page and for the whole file.
 *
 * @throws NotFoundError where the model is not enabled; InputError where it lacks a level or practice asked for.
 */
export async function subjectsRequest(options: {
  query: SubjectsFilterParams;
  caller: Caller;
  context: ApiContext;
}): Promise<{
  compiled: CompiledModel;
  asked: Pick<AssessmentsRequest, 'model' | 'filter' | 'orderBy'>;
  /** All that the answer follows from. */
  causes: unknown[];
}> {
  const { query, caller, context } = options;
  const { modelSet } = context.assessor;
  const { compiled } = enabledModel(modelSet, query.model);
  const filter = assessmentFilter(query, compiled);
  const { owners, causes } = await ownerFilter({ query, caller, context });
  const { systems, causes: domainCauses } = await domainFilter({
    query,
    caller,
    context,
  });
  return {
    compiled,
    asked: {
      model: compiled.model.id,
      filter: { ...filter, ...owners, ...systems },
      orderBy: query.orderBy,
    },
    causes: [
      await context.store.dataRevision(),
      modelSet.release,
      caller.scope.hash,
      query,
      ...causes,
      ...domainCauses,
    ],
  };
}

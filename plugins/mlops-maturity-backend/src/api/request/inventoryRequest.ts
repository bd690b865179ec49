import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import type { z } from 'zod';
import type { InventoryFilter, SubjectFilter } from '../../store/MaturityStore';
import type { ApiContext, Caller } from '../ApiContext';
import { domainFilter } from './domainFilter';
import { enabledModel } from './enabledModel';
import type { inventoryFilterParams } from './inventoryParams';
import { ownerFilter } from './ownerFilter';

/**
 * What to ask the store for, the same for a page and for the whole file.
 *
 * @throws NotFoundError where the model is not enabled.
 */
export async function inventoryRequest(options: {
  query: z.output<typeof inventoryFilterParams>;
  caller: Caller;
  context: ApiContext;
}): Promise<{
  compiled: CompiledModel;
  filter: SubjectFilter;
  inventory: InventoryFilter;
  /** All that the answer follows from. */
  causes: unknown[];
}> {
  const { query, caller, context } = options;
  const { modelSet } = context.assessor;
  const { compiled } = enabledModel(modelSet, query.model);
  const { owners, causes } = await ownerFilter({ query, caller, context });
  const { systems, causes: domainCauses } = await domainFilter({
    query,
    caller,
    context,
  });
  const { system, lifecycle, criticality, type, kind, text } = query;
  const { tool, withoutPhase, unversioned } = query;
  return {
    compiled,
    filter: {
      system,
      lifecycle,
      criticality,
      type,
      kind,
      text,
      ...owners,
      ...systems,
    },
    inventory: { tool, withoutPhase, unversioned },
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

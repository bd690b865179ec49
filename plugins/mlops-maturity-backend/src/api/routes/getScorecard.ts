import { LRUCache } from 'lru-cache';
import type { Router } from 'express';
import type { ScorecardResponse } from 'backstage-plugin-mlops-maturity-common';
import { seesEverything, stableHash } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { enabledModel } from '../request/enabledModel';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';
import { scorecard } from '../scorecard';

/**
 * Scorecards are asked for again and again between sweeps, and are the same for callers who see the same. Counted in
 * groups, of which each takes some two kilobytes.
 */
const REMEMBERED_GROUPS = 25_000;

export function getScorecard(router: Router, context: ApiContext): void {
  const remembered = new LRUCache<
    string,
    ScorecardResponse,
    () => Promise<ScorecardResponse>
  >({
    maxSize: REMEMBERED_GROUPS,
    sizeCalculation: ({ groups }) => groups.length + 1,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: compute }) => compute(),
  });

  router.get('/scorecard', async (request, response) => {
    const { assessor, store, groups, visibility, httpAuth } = context;
    const { model: id } = readParams(request, modelParams);
    await visibility.requireOrganizationRead(
      await httpAuth.credentials(request),
    );
    const model = enabledModel(assessor.modelSet, id);
    const { scope, reader } = await callerOf(request, context);
    const { graph, hash } = await groups.graphFor(scope);
    const causes = [
      await store.dataRevision(),
      assessor.modelSet.release,
      model.compiled.model.id,
      scope.hash,
      hash,
    ];
    if (notModified(request, response, causes)) {
      return;
    }
    const body = await remembered.forceFetch(stableHash(causes), {
      context: () =>
        scorecard({
          model,
          reader,
          store,
          graph,
          partial: !seesEverything(scope),
        }),
    });
    response.json(body);
  });
}

import type { Router } from 'express';
import { seesEverything } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { enabledModel } from '../request/enabledModel';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';
import { scorecard } from '../scorecard';

export function getScorecard(router: Router, context: ApiContext): void {
  router.get('/scorecard', async (request, response) => {
    const { assessor, store, groups, visibility, httpAuth } = context;
    const { model: id } = readParams(request, modelParams);
    await visibility.requireOrganizationRead(
      await httpAuth.credentials(request),
    );
    const model = enabledModel(assessor.modelSet, id);
    const { scope, reader } = await callerOf(request, context);
    const { graph, hash } = await groups.graphFor(scope);
    await context.answers.send({
      request,
      response,
      causes: [
        'scorecard',
        await store.dataRevision(),
        assessor.modelSet.release,
        model.compiled.model.id,
        scope.hash,
        hash,
      ],
      answer: () =>
        scorecard({
          model,
          reader,
          store,
          graph,
          partial: !seesEverything(scope),
        }),
    });
  });
}

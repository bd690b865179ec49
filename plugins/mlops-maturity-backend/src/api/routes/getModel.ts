import type { Router } from 'express';
import type { ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { presentModel } from '../present/presentModel';
import { enabledModel } from '../request/enabledModel';

export function getModel(router: Router, context: ApiContext): void {
  router.get('/models/:id', async (request, response) => {
    await context.httpAuth.credentials(request);
    const { modelSet } = context.assessor;
    const enabled = enabledModel(modelSet, request.params.id);
    if (notModified(request, response, [modelSet.release])) {
      return;
    }
    response.json(presentModel(enabled, modelSet.models));
  });
}

import type { Router } from 'express';
import type { ModelsResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { summarizeModel } from '../present/summarizeModel';

/** Models tell nothing of any entity, so that being signed in is enough. */
export function getModels(router: Router, context: ApiContext): void {
  router.get('/models', async (request, response) => {
    await context.httpAuth.credentials(request);
    const { models, disabled, release } = context.assessor.modelSet;
    if (notModified(request, response, [release, disabled])) {
      return;
    }
    const body: ModelsResponse = {
      models: models.map(summarizeModel),
      disabled,
      defaultModel: models[0]?.compiled.model.id,
    };
    response.json(body);
  });
}

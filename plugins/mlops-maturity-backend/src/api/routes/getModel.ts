import type { Router } from 'express';
import type { ModelDocument } from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { enabledModel } from '../request/enabledModel';

export function getModel(router: Router, context: ApiContext): void {
  router.get('/models/:id', async (request, response) => {
    await context.httpAuth.credentials(request);
    const { modelSet } = context.assessor;
    const { compiled, version } = enabledModel(modelSet, request.params.id);
    if (notModified(request, response, [modelSet.release])) {
      return;
    }
    const practices = compiled.requirements.map(({ practice }) =>
      modelSet.practices.get(practice),
    );
    const body: ModelDocument = {
      model: { ...compiled.model, version },
      practices: practices.filter(practice => practice !== undefined),
    };
    response.json(body);
  });
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { readableAssessment } from '../readableAssessment';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';

export function getAssessment(router: Router, context: ApiContext): void {
  router.get(
    '/subjects/:kind/:namespace/:name/assessment',
    async (request, response) => {
      const { model } = readParams(request, modelParams);
      const { scope } = await callerOf(request, context);
      const body = await readableAssessment({
        assessor: context.assessor,
        scope,
        request: {
          entityRef: stringifyEntityRef(request.params),
          model,
          credentials: await context.httpAuth.credentials(request),
        },
      });
      response.json(body);
    },
  );
}

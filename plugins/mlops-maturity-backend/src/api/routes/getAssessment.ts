import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { readableUnder, readVisibleEntity } from '../readableAssessment';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';

export function getAssessment(router: Router, context: ApiContext): void {
  router.get(
    '/subjects/:kind/:namespace/:name/assessment',
    async (request, response) => {
      const { model } = readParams(request, modelParams);
      const { scope } = await callerOf(request, context);
      const { assessor } = context;
      const reading = await readVisibleEntity({
        assessor,
        scope,
        request: {
          entityRef: stringifyEntityRef(request.params),
          credentials: await context.httpAuth.credentials(request),
        },
      });
      const { release } = assessor.modelSet;
      await context.answers.send({
        request,
        response,
        causes: ['assessment', release, scope.hash, model, ...reading.causes],
        answer: async () => readableUnder({ reading, scope, model }),
      });
    },
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { readableUnder, readVisibleEntity } from '../readableAssessment';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';
import { jsonBytes, sendJsonBytes } from '../jsonBytes';

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
      const causes = [release, scope.hash, model, ...reading.causes];
      if (!notModified(request, response, ['assessment', ...causes])) {
        const body = readableUnder({ reading, scope, model });
        await sendJsonBytes(request, response, await jsonBytes(body));
      }
    },
  );
}

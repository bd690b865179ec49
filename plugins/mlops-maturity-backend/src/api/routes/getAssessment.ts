import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import type { SubjectAssessmentResponse } from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
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
          seesAll: scope.visible === undefined,
        },
      });
      const { modelSet } = context.assessor;
      const causes = [modelSet.release, scope.hash, withoutInstant(body)];
      if (!notModified(request, response, ['assessment', ...causes])) {
        response.json(body);
      }
    },
  );
}

/** An answer as of a second later is the same: whatever time does to evidence is of whole days, and shows in the rest. */
function withoutInstant(body: SubjectAssessmentResponse) {
  return body.state === 'assessed'
    ? { ...body, assessment: { ...body.assessment, asOf: undefined } }
    : body;
}

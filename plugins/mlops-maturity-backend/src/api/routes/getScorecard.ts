import type { Router } from 'express';
import type { ApiContext } from '../ApiContext';
import { readScorecard } from '../readScorecard';
import { modelParams } from '../request/modelParams';
import { readParams } from '../request/readParams';

export function getScorecard(router: Router, context: ApiContext): void {
  router.get('/scorecard', async (request, response) => {
    const { model } = readParams(request, modelParams);
    const credentials = await context.httpAuth.credentials(request);
    const asked = await readScorecard({ model, credentials, context });
    await context.answers.send({ request, response, ...asked });
  });
}

import type { Router } from 'express';
import {
  trend,
  type TrendResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { seesEverything } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { trendParams } from '../request/historyParams';
import { historyRequest } from '../request/historyRequest';
import { readParams } from '../request/readParams';

export function getTrend(router: Router, context: ApiContext): void {
  router.get('/trend', async (request, response) => {
    const query = readParams(request, trendParams);
    const caller = await callerOf(request, context, {
      organization: true,
    });
    const asked = await historyRequest({ query, caller, context });
    await context.answers.send({
      request,
      response,
      causes: ['trend', ...asked.causes],
      answer: async (): Promise<TrendResponse> => {
        const { filter, since, until, after } = asked;
        const { compiled } = asked.model;
        const model = compiled.model.id;
        const [subjects, transitions] = await Promise.all([
          caller.reader.rollupRows({ model, filter }),
          caller.reader.levelTransitions({ model, filter, since: after }),
        ]);
        return {
          model,
          since,
          until,
          ...trend({
            subjects,
            transitions,
            levels: compiled.model.levels,
            since,
            until,
          }),
          partial: !seesEverything(caller.scope),
        };
      },
    });
  });
}

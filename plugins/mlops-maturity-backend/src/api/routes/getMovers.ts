import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { movers } from '../movers';
import { moversParams } from '../request/historyParams';
import { historyRequest } from '../request/historyRequest';
import { readParams } from '../request/readParams';

const DEFAULT_LIMIT = 20;

export function getMovers(router: Router, context: ApiContext): void {
  router.get('/movers', async (request, response) => {
    const params = readParams(request, moversParams);
    const {
      direction,
      cause,
      cursor,
      limit = DEFAULT_LIMIT,
      ...query
    } = params;
    const { store } = context;
    const caller = await callerOf(request, context, {
      organization: true,
    });
    const asked = await historyRequest({ query, caller, context });
    const page = { direction, cause, cursor, limit };
    await context.answers.send({
      request,
      response,
      causes: ['movers', page, ...asked.causes],
      answer: () => movers({ asked, page, caller, store }),
    });
  });
}

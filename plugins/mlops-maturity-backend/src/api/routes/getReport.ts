import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { report } from '../report';
import { trendParams } from '../request/historyParams';
import { historyRequest } from '../request/historyRequest';
import { readParams } from '../request/readParams';

export function getReport(router: Router, context: ApiContext): void {
  router.get('/report', async (request, response) => {
    const query = readParams(request, trendParams);
    const { store, groups, now } = context;
    const caller = await callerOf(request, context, { organization: true });
    const asked = await historyRequest({ query, caller, context });
    const { graph, hash } = await groups.graphFor(caller.scope);
    const group = query.group && {
      ref: query.group,
      title: graph.get(query.group)?.title,
    };
    await context.answers.send({
      request,
      response,
      causes: ['report', hash, ...asked.causes],
      answer: () =>
        report({ asked, caller, store, asOf: now(), ...(group && { group }) }),
    });
  });
}

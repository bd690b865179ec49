import type { Router } from 'express';
import type { UnassessedResponse } from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { DEFAULT_LIMIT } from '../request/params';
import { readParams } from '../request/readParams';
import { unassessedParams } from '../request/unassessedParams';

export function getUnassessed(router: Router, context: ApiContext): void {
  router.get('/unassessed', async (request, response) => {
    const query = readParams(request, unassessedParams);
    const { state, cursor, limit = DEFAULT_LIMIT } = query;
    const { reader, scope } = await callerOf(request, context);
    const revision = await context.store.dataRevision();
    if (notModified(request, response, [revision, scope.hash, query])) {
      return;
    }
    const page = await reader.listUnassessed({ state, cursor, limit });
    const body: UnassessedResponse = {
      ...page,
      items: page.items.map(row => ({
        subject: row.subject,
        title: row.title,
        kind: row.kind,
        type: row.type,
        owner: row.owner,
        state: row.state,
        reason: row.reason,
      })),
    };
    response.json(body);
  });
}

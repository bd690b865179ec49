import type { Router } from 'express';
import type { FindingsResponse } from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { findingsParams } from '../request/findingsParams';
import { ownerFilter } from '../request/ownerFilter';
import { DEFAULT_LIMIT } from '../request/params';
import { readParams } from '../request/readParams';

export function getFindings(router: Router, context: ApiContext): void {
  router.get('/findings', async (request, response) => {
    const query = readParams(request, findingsParams);
    const { cursor, limit = DEFAULT_LIMIT, text, findingKind } = query;
    const caller = await callerOf(request, context);
    const { owners, causes } = await ownerFilter({ query, caller, context });
    const revision = await context.store.dataRevision();
    const { hash } = caller.scope;
    if (notModified(request, response, [revision, hash, query, ...causes])) {
      return;
    }
    const body: FindingsResponse = await caller.reader.listFindings({
      filter: { ...owners, text, findingKind },
      cursor,
      limit,
    });
    response.json(body);
  });
}

import type { Router } from 'express';
import type { WaiversResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext } from '../ApiContext';
import { readAddedPage } from '../readAddedPage';
import { waiverRow } from '../present/addedRows';
import { waiversParams } from '../request/addedParams';
import { readParams } from '../request/readParams';

export function getWaivers(router: Router, context: ApiContext): void {
  router.get('/waivers', async (request, response) => {
    const query = readParams(request, waiversParams);
    const { page, asked } = await readAddedPage({
      request,
      context,
      query,
      list: ({ reader, filter, page: pageRequest, at }) =>
        reader.listWaivers({ ...query, ...pageRequest, filter, at }),
      present: waiverRow,
    });
    const body: WaiversResponse = {
      ...page,
      ...(asked && { mayRequest: asked('request') }),
    };
    response.json(body);
  });
}

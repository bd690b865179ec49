import type { Router } from 'express';
import type { AttestationsResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext } from '../ApiContext';
import { readAddedPage } from '../readAddedPage';
import { attestationRow } from '../present/addedRows';
import { attestationsParams } from '../request/addedParams';
import { readParams } from '../request/readParams';

export function getAttestations(router: Router, context: ApiContext): void {
  router.get('/attestations', async (request, response) => {
    const query = readParams(request, attestationsParams);
    const { page, asked } = await readAddedPage({
      request,
      context,
      query,
      list: ({ reader, filter, page: pageRequest }) =>
        reader.listAttestations({ ...query, ...pageRequest, filter }),
      present: attestationRow,
    });
    const body: AttestationsResponse = {
      ...page,
      ...(asked && { mayAttest: asked('attest') }),
    };
    response.json(body);
  });
}

import type { Router } from 'express';
import { readOpenApi } from '../../openapi';

export function getOpenApi(router: Router): void {
  const document = readOpenApi();
  router.get('/openapi.json', async (_request, response) => {
    response.json(await document);
  });
}

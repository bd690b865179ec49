import type { Router } from 'express';
import { z } from 'zod';
import type { ApiContext } from '../ApiContext';
import { readInbox } from '../readInbox';
import { modelParams } from '../request/modelParams';
import { ownerParams } from '../request/params';
import { readParams } from '../request/readParams';

const { group, ownOnly } = ownerParams;
const inboxParams = z.object({ ...modelParams.shape, group, ownOnly });

export function getInbox(router: Router, context: ApiContext): void {
  router.get('/inbox', async (request, response) => {
    const query = readParams(request, inboxParams);
    const credentials = await context.httpAuth.credentials(request);
    const asked = await readInbox({ query, credentials, context });
    await context.answers.send({ request, response, ...asked });
  });
}

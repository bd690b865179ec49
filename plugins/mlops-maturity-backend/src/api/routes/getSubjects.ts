import type { Router } from 'express';
import { callerOf, type ApiContext } from '../ApiContext';
import { listSubjects } from '../listSubjects';
import { readParams } from '../request/readParams';
import { subjectsParams } from '../request/subjectsParams';

export function getSubjects(router: Router, context: ApiContext): void {
  router.get('/subjects', async (request, response) => {
    const params = readParams(request, subjectsParams);
    const { cursor, limit, ...query } = params;
    const caller = await callerOf(request, context);
    const { causes, answer } = await listSubjects({
      query,
      page: { cursor, limit },
      caller,
      context,
    });
    await context.answers.send({
      request,
      response,
      causes: ['subjects', ...causes],
      answer,
    });
  });
}

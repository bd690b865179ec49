import type { Router } from 'express';
import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { subjectRow } from '../present/subjectRow';
import { DEFAULT_LIMIT } from '../request/params';
import { readParams } from '../request/readParams';
import { subjectsParams } from '../request/subjectsParams';
import { subjectsRequest } from '../request/subjectsRequest';

export function getSubjects(router: Router, context: ApiContext): void {
  router.get('/subjects', async (request, response) => {
    const params = readParams(request, subjectsParams);
    const { cursor, limit = DEFAULT_LIMIT, ...query } = params;
    const caller = await callerOf(request, context);
    const { compiled, asked, causes } = await subjectsRequest({
      query,
      caller,
      context,
    });
    if (notModified(request, response, [...causes, cursor, limit])) {
      return;
    }
    const page = await caller.reader.listAssessments({
      ...asked,
      cursor,
      limit,
    });
    const body: SubjectsResponse = {
      ...page,
      items: page.items.map(row => subjectRow(row, compiled)),
    };
    response.json(body);
  });
}

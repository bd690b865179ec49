import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Router } from 'express';
import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentRow } from '../../store/rows';
import { callerOf, type ApiContext } from '../ApiContext';
import { isHangUp } from '../isHangUp';
import { notModified } from '../notModified';
import { subjectRow } from '../present/subjectRow';
import { subjectsCsv } from '../present/subjectsCsv';
import { readParams } from '../request/readParams';
import { subjectsFilterParams } from '../request/subjectsParams';
import { subjectsRequest } from '../request/subjectsRequest';

const ROWS_AT_A_TIME = 1000;

export function getSubjectsCsv(router: Router, context: ApiContext): void {
  router.get('/subjects.csv', async (request, response) => {
    const query = readParams(request, subjectsFilterParams);
    const caller = await callerOf(request, context);
    const { compiled, asked, causes } = await subjectsRequest({
      query,
      caller,
      context,
    });
    if (notModified(request, response, causes)) {
      return;
    }
    const pages = caller.reader
      .streamAssessments({ ...asked, limit: ROWS_AT_A_TIME })
      [Symbol.asyncIterator]();
    // Before anything is sent, so that a store that fails at once is answered as an error and not as a broken file.
    const first = await pages.next();
    response.attachment(`mlops-maturity-${compiled.model.id}.csv`);
    await pipeline(
      Readable.from(cells(first, pages, compiled)),
      subjectsCsv.stringifier(),
      response,
    ).catch(error => {
      if (!isHangUp(error)) {
        throw error;
      }
    });
  });
}

async function* cells(
  first: IteratorResult<AssessmentRow[]>,
  pages: AsyncIterator<AssessmentRow[]>,
  model: CompiledModel,
) {
  try {
    for (let page = first; !page.done; page = await pages.next()) {
      for (const row of page.value) {
        yield subjectsCsv.cells(subjectRow(row, model));
      }
    }
  } finally {
    // A reader who hangs up must not leave the store's query open.
    await pages.return?.();
  }
}

import type { SubjectsResponse } from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext, Caller } from './ApiContext';
import { subjectRow } from './present/subjectRow';
import { DEFAULT_LIMIT } from './request/params';
import type { SubjectsFilterParams } from './request/subjectsParams';
import { subjectsRequest } from './request/subjectsRequest';

/** A page of subjects as a caller may read them, for the API and for actions. */
export async function listSubjects(options: {
  query: SubjectsFilterParams;
  page: { cursor?: string; limit?: number };
  caller: Caller;
  context: ApiContext;
}): Promise<{
  /** All that the answer follows from. */
  causes: unknown[];
  answer: () => Promise<SubjectsResponse>;
}> {
  const { query, caller, context } = options;
  const { cursor, limit = DEFAULT_LIMIT } = options.page;
  const { compiled, asked, causes } = await subjectsRequest({
    query,
    caller,
    context,
  });
  return {
    causes: [...causes, cursor, limit],
    answer: async () => {
      const { model, filter } = asked;
      const [page, total] = await Promise.all([
        caller.reader.listAssessments({ ...asked, cursor, limit }),
        // Each page of a list says the same, and in a large organisation it takes longer than the page.
        context.answers.part(['subjects', ...causes], () =>
          caller.reader.totalAssessments({ model, filter }),
        ),
      ]);
      return {
        ...page,
        items: page.items.map(row => subjectRow(row, compiled)),
        totalItems: total,
      };
    },
  };
}

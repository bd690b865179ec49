import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { Router } from 'express';
import { DateTime } from 'luxon';
import { mlopsMaturityAssessmentReadPermission } from 'backstage-plugin-mlops-maturity-common';
import { notAllowed } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { readableSubject } from '../readableSubject';
import { enabledModel } from '../request/enabledModel';
import { DEFAULT_DAYS, subjectTrendParams } from '../request/historyParams';
import { readParams } from '../request/readParams';
import { subjectTrend } from '../subjectTrend';

/** So many changes of one subject's level nobody looks at. */
const MOST_CHANGES = 1000;

export function getSubjectTrend(router: Router, context: ApiContext): void {
  router.get(
    '/subjects/:kind/:namespace/:name/trend',
    async (request, response) => {
      const query = readParams(request, subjectTrendParams);
      const { modelSet } = context.assessor;
      const caller = await callerOf(request, context);
      const ref = stringifyEntityRef(request.params);
      const { stored, models } = await readableSubject({
        ref,
        caller,
        context,
      });
      const asked =
        query.model === undefined
          ? models.find(({ compiled }) =>
              stored.assessments.some(
                ({ model }) => model === compiled.model.id,
              ),
            )
          : enabledModel(modelSet, query.model);
      if (!asked) {
        throw new NotFoundError(
          `No enabled maturity model assesses '${ref}', so that it has no trend`,
        );
      }
      if (!models.includes(asked)) {
        throw notAllowed(
          'read this assessment',
          mlopsMaturityAssessmentReadPermission,
        );
      }
      const now = DateTime.utc();
      const since = now
        .minus({ days: query.days ?? DEFAULT_DAYS })
        .startOf('day');
      const model = asked.compiled.model.id;
      if (
        notModified(request, response, [
          'subject-trend',
          ...[ref, model, stored.revision, since.toISO()],
          ...[modelSet.release, caller.scope.hash],
        ])
      ) {
        return;
      }
      const changes = await context.store.changes({
        subject: ref,
        limit: MOST_CHANGES,
        since: since.toISO(),
        model,
      });
      response.json(
        subjectTrend({
          stored,
          changes,
          model: asked,
          since: since.toISO(),
          until: now.toISO(),
        }),
      );
    },
  );
}

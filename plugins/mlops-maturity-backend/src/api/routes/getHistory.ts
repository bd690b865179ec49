import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Router } from 'express';
import type { HistoryResponse } from 'backstage-plugin-mlops-maturity-common';
import { callerOf, type ApiContext } from '../ApiContext';
import { notModified } from '../notModified';
import { subjectChange } from '../present/subjectChange';
import { readableSubject } from '../readableSubject';
import { enabledModel } from '../request/enabledModel';
import { historyParams } from '../request/historyParams';
import { readParams } from '../request/readParams';

const DEFAULT_LIMIT = 20;

export function getHistory(router: Router, context: ApiContext): void {
  router.get(
    '/subjects/:kind/:namespace/:name/history',
    async (request, response) => {
      const query = readParams(request, historyParams);
      const { model, before, limit = DEFAULT_LIMIT } = query;
      if (model !== undefined) {
        enabledModel(context.assessor.modelSet, model);
      }
      const caller = await callerOf(request, context);
      const ref = stringifyEntityRef(request.params);
      const { stored, models } = await readableSubject({
        ref,
        caller,
        context,
      });
      const { release } = context.assessor.modelSet;
      const { hash } = caller.scope;
      if (
        notModified(request, response, [
          'history',
          stored.id,
          stored.revision,
          release,
          hash,
          query,
        ])
      ) {
        return;
      }
      const records = await context.store.changes({
        subject: ref,
        limit: limit + 1,
        before,
        model,
      });
      const page = records.slice(0, limit);
      const body: HistoryResponse = {
        items: page.map(record => subjectChange(record, models)),
        ...(records.length > limit && {
          nextBefore: page[page.length - 1].revision,
        }),
      };
      response.json(body);
    },
  );
}

import { json, type Router } from 'express';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { PreviewResponse } from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../../assessor/Assessor';
import { previewModel } from '../../preview/previewModel';
import { readPreviewModel } from '../../preview/readPreviewModel';
import { seesEverything } from '../../visibility';
import { audited } from '../audited';
import { callerOf, type ApiContext } from '../ApiContext';
import { summarizeModel } from '../present/summarizeModel';
import { enabledModel } from '../request/enabledModel';
import { readBody } from '../request/readBody';

/** A model file is some tens of kilobytes. */
const LARGEST_BODY = '1mb';

const previewBody = z.object({
  model: z.string().min(1),
  compareWith: z.string().optional(),
});

/**
 * A preview judges every subject twice, so one at a time is enough for a process that has others to serve. It needs the
 * permission of administrators, as it is they who publish models.
 */
export function postPreview(router: Router, context: ApiContext): void {
  const oneAtATime = pLimit(1);
  router.post(
    '/preview',
    json({ limit: LARGEST_BODY }),
    async (request, response) => {
      const { model, compareWith } = readBody(request, previewBody);
      const { assessor, config, store, visibility, httpAuth } = context;
      const { modelSet } = assessor;
      const body = await audited(
        {
          context,
          request,
          eventId: 'model-preview',
          severityLevel: 'low',
          meta: { compareWith },
        },
        async () => {
          await visibility.requireAdmin(await httpAuth.credentials(request));
          const { scope } = await callerOf(request, context);
          const { compiled, warnings } = readPreviewModel(model, {
            modelSet,
            config,
          });
          const comparedWith = modelToCompareWith(
            compareWith,
            compiled.model.id,
            context,
          );
          const result: PreviewResponse = {
            model: summarizeModel({
              compiled,
              version: compiled.model.version,
            }),
            comparedWith: comparedWith && {
              id: comparedWith.compiled.model.id,
              version: comparedWith.version,
            },
            warnings,
            ...(await oneAtATime(() =>
              previewModel({
                compiled,
                comparedWith,
                modelSet,
                config,
                store,
                scope,
                asOf: new Date().toISOString(),
              }),
            )),
            partial: !seesEverything(scope),
          };
          const { id, version } = compiled.model;
          return { result, meta: { model: id, version } };
        },
      );
      response.json(body);
    },
  );
}

function modelToCompareWith(
  asked: string | undefined,
  previewed: string,
  { assessor }: ApiContext,
): EnabledModel | undefined {
  return asked === undefined
    ? assessor.modelSet.models.find(
        ({ compiled }) => compiled.model.id === previewed,
      )
    : enabledModel(assessor.modelSet, asked);
}

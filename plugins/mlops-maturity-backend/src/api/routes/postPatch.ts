import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { json, type Router } from 'express';
import { z } from 'zod';
import { patchDescriptor } from '../../patch/patchDescriptor';
import { callerOf, type ApiContext } from '../ApiContext';
import { readableAssessment } from '../readableAssessment';
import { readBody } from '../request/readBody';

/** More than a model has practices, and shorter than a URL may be. */
const MOST_NAMES = 1000;
const LONGEST_VALUE = 4000;

const name = z.string().min(1).max(253);

const patchBody = z.object({
  set: z
    .record(name, z.string().max(LONGEST_VALUE))
    .refine(set => Object.keys(set).length <= MOST_NAMES, 'too many')
    .optional(),
  unset: z.array(name).max(MOST_NAMES).optional(),
});

/** Nothing is written; whoever may read the assessment may see what would change. */
export function postPatch(router: Router, context: ApiContext): void {
  router.post(
    '/subjects/:kind/:namespace/:name/patch',
    json({ limit: '500kb' }),
    async (request, response) => {
      const entityRef = stringifyEntityRef(request.params);
      const { set, unset } = readBody(request, patchBody);
      const { assessor, catalog, config, urlReader } = context;
      const credentials = await context.httpAuth.credentials(request);
      const { scope } = await callerOf(request, context);
      await readableAssessment({
        assessor,
        scope,
        request: { entityRef, credentials },
      });
      const entity = await catalog.getEntityByRef(entityRef, { credentials });
      if (!entity) {
        throw new NotFoundError(`There is no entity '${entityRef}'`);
      }
      response.json(
        await patchDescriptor({
          entity,
          set,
          unset,
          practices: assessor.modelSet.practices,
          config,
          urlReader,
          asOf: context.now(),
        }),
      );
    },
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { Request, Router } from 'express';
import {
  mlopsMaturityAssessmentRefreshPermission,
  type RefreshResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { notAllowed } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { readableAssessment, withinScope } from '../readableAssessment';
import { refreshParams } from '../request/refreshParams';
import { readParams } from '../request/readParams';

/** Every request is audited, refused ones too. */
export function postRefresh(router: Router, context: ApiContext): void {
  router.post(
    '/subjects/:kind/:namespace/:name/refresh',
    async (request, response) => {
      const entityRef = stringifyEntityRef(request.params);
      const { model, seen } = readParams(request, refreshParams);
      const event = await context.auditor.createEvent({
        eventId: 'assessment-refresh',
        severityLevel: 'low',
        request,
        meta: { entityRef, model },
      });
      try {
        const body = await refresh({
          entityRef,
          model,
          seen,
          request,
          context,
        });
        await event.success({ meta: { outcome: body.outcome } });
        response.json(body);
      } catch (error) {
        await event.fail({ error: toError(error) });
        throw error;
      }
    },
  );
}

async function refresh(options: {
  entityRef: string;
  model: string | undefined;
  seen: string | undefined;
  request: Request;
  context: ApiContext;
}): Promise<RefreshResponse> {
  const { entityRef, seen, request, context } = options;
  const { assessor, store, visibility } = context;
  const credentials = await context.httpAuth.credentials(request);
  const { scope } = await callerOf(request, context);
  const refreshable = await visibility.refreshableBy(credentials);

  // Also what hides the entity from those who may not see it, before anything is done about it.
  const before = await readableAssessment({
    assessor,
    scope,
    model: options.model,
    request: { entityRef, credentials },
  });
  const assessed = before.state === 'assessed' ? before.assessment : undefined;
  const model = options.model ?? assessed?.model.id;
  const owner = assessed
    ? assessed.subject.owner
    : (await store.readSubject(entityRef))?.owner;
  if (!refreshable(model).has(owner)) {
    throw notAllowed(
      'have this entity assessed anew',
      mlopsMaturityAssessmentRefreshPermission,
    );
  }
  const after = await assessor.reassess({
    entityRef,
    model,
    seen,
    credentials,
  });
  return { ...after, result: withinScope(after.result, scope) };
}

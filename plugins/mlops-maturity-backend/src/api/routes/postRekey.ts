import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { json, type Router } from 'express';
import { z } from 'zod';
import type { RekeyResponse } from 'backstage-plugin-mlops-maturity-common';
import { seesEverything } from '../../visibility';
import { audited } from '../audited';
import { callerOf, type ApiContext } from '../ApiContext';
import { readBody } from '../request/readBody';

const ref = z.string().transform((value, context) => {
  try {
    return stringifyEntityRef(parseEntityRef(value));
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be an entity ref such as component:default/name',
    });
    return z.NEVER;
  }
});

const rekeyBody = z.object({ from: ref, to: ref });

/** For an entity that was renamed, moved to another namespace or became another kind: its history follows it. */
export function postRekey(router: Router, context: ApiContext): void {
  router.post('/admin/rekey', json(), async (request, response) => {
    const { from, to } = readBody(request, rekeyBody);
    const { assessor, visibility, httpAuth } = context;
    const body = await audited(
      {
        context,
        request,
        eventId: 'subject-rekey',
        severityLevel: 'medium',
        meta: { from, to },
      },
      async () => {
        await visibility.requireAdmin(await httpAuth.credentials(request));
        const { scope } = await callerOf(request, context);
        if (!seesEverything(scope)) {
          throw new NotAllowedError(
            'Only an administrator from whom nothing in the catalog is hidden may do this, as it tells what has been there',
          );
        }
        await assessor.rekey({ from, to });
        const result: RekeyResponse = { from, to };
        return { result };
      },
    );
    response.json(body);
  });
}

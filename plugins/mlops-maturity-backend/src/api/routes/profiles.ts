import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { json, type Request, type Router } from 'express';
import { z } from 'zod';
import { certificationsSchema } from 'backstage-plugin-mlops-maturity-common';
import { callerWith, type ApiContext } from '../ApiContext';
import { profile } from '../profile';
import { one, wholeNumber } from '../request/params';
import { readBody } from '../request/readBody';
import { readParams } from '../request/readParams';

const params = z.object({ days: one(wholeNumber({ min: 1, max: 800 })) });
const certificationsBody = z.strictObject({
  certifications: certificationsSchema,
});

/** What somebody reads about themselves, and nobody else does. */
export function profiles(router: Router, context: ApiContext): void {
  const { httpAuth, store } = context;

  /** @throws NotAllowedError for everybody but the person that the path names. */
  const ownOf = async (request: Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const person =
      credentials.principal.userEntityRef.toLocaleLowerCase('en-US');
    const { kind, namespace, name } = request.params;
    if (stringifyEntityRef({ kind, namespace, name }) !== person) {
      throw new NotAllowedError(
        'A profile is for the person alone that it is about: open your own',
      );
    }
    return { credentials, person };
  };

  router.get('/profiles/:kind/:namespace/:name', async (request, response) => {
    const { credentials, person } = await ownOf(request);
    const { days } = readParams(request, params);
    const { reader: _, scope } = await callerWith(credentials, context);
    response.json(await profile({ credentials, person, days, scope, context }));
  });

  router.post(
    '/profiles/:kind/:namespace/:name/certifications',
    json(),
    async (request, response) => {
      const { person } = await ownOf(request);
      const { certifications } = readBody(request, certificationsBody);
      await store.writeCertifications({ person, certifications });
      response.json({ certifications });
    },
  );
}

import { json, type Request, type Router } from 'express';
import { z } from 'zod';
import {
  NOTIFICATION_DELIVERIES,
  type NotificationSettings,
} from 'backstage-plugin-mlops-maturity-common';
import type { ApiContext } from '../ApiContext';
import { readBody } from '../request/readBody';

const settingsBody = z.object({ delivery: z.enum(NOTIFICATION_DELIVERIES) });

/** How the caller wants to be told: their own setting, and nobody else's. */
export function notificationSettings(
  router: Router,
  context: ApiContext,
): void {
  const { httpAuth, store } = context;
  const personOf = async (request: Request) => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    return principal.userEntityRef.toLocaleLowerCase('en-US');
  };
  router.get('/notification-settings', async (request, response) => {
    const body: NotificationSettings = {
      delivery: await store.readDelivery(await personOf(request)),
    };
    response.json(body);
  });
  router.post('/notification-settings', json(), async (request, response) => {
    const person = await personOf(request);
    const { delivery } = readBody(request, settingsBody);
    await store.writeDelivery({ person, delivery });
    const body: NotificationSettings = { delivery };
    response.json(body);
  });
}

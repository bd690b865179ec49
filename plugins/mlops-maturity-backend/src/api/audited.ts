import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import type { ApiContext } from './ApiContext';

/**
 * Runs what is to be audited, whatever comes of it: a refusal is as much of an event as a success.
 *
 * @param run - resolves with the result, and with what else is to be known of it.
 */
export async function audited<T>(
  options: {
    context: Pick<ApiContext, 'auditor'>;
    request: Request;
  } & Pick<
    AuditorServiceCreateEventOptions,
    'eventId' | 'severityLevel' | 'meta'
  >,
  run: () => Promise<{ result: T; meta?: JsonObject }>,
): Promise<T> {
  const { context, ...event } = options;
  const auditorEvent = await context.auditor.createEvent(event);
  try {
    const { result, meta } = await run();
    await auditorEvent.success(meta && { meta });
    return result;
  } catch (error) {
    await auditorEvent.fail({ error: toError(error) });
    throw error;
  }
}

import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

export interface Audited {
  eventId: string;
  meta: unknown;
  outcome: 'succeeded' | 'failed';
  error?: string;
}

/** An auditor that remembers how every event ended. */
export function recordingAuditor() {
  const audited: Audited[] = [];
  const auditor = mockServices.auditor.mock({
    async createEvent({ eventId, meta }: AuditorServiceCreateEventOptions) {
      return {
        async success(more?: { meta?: object }) {
          audited.push({
            eventId,
            meta: { ...meta, ...more?.meta },
            outcome: 'succeeded',
          });
        },
        async fail({ error }: { error: Error }) {
          audited.push({
            eventId,
            meta,
            outcome: 'failed',
            error: error.name,
          });
        },
      };
    },
  });
  return { auditor: auditor.factory, audited };
}

import type { Router } from 'express';
import { seesEverything } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { health } from '../health';

const SHOWN_FAILURES = 50;

export function getHealth(router: Router, context: ApiContext): void {
  router.get('/health', async (request, response) => {
    const { scope, reader } = await callerOf(request, context);
    response.json(
      await health({
        modelSet: context.assessor.modelSet,
        store: context.store,
        findingsByKind: (await reader.listFindings({ limit: 1 })).byKind,
        failures: await reader.failures({ limit: SHOWN_FAILURES }),
        waivers: await reader.waiverDebt({ at: context.now() }),
        detailed: seesEverything(scope),
      }),
    );
  });
}

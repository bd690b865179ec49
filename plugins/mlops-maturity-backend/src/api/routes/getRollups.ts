import type { Router } from 'express';
import type {
  RollupKind,
  RollupsResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { seesEverything, type CallerScope } from '../../visibility';
import { callerOf, type ApiContext } from '../ApiContext';
import { enabledModel } from '../request/enabledModel';
import { readParams } from '../request/readParams';
import { rollupsParams } from '../request/rollupsParams';
import { rollups } from '../rollups';

export function getRollups(router: Router, context: ApiContext): void {
  router.get('/rollups', async (request, response) => {
    const { model: id, by = 'group' } = readParams(request, rollupsParams);
    const { assessor, store } = context;
    const { scope, reader } = await callerOf(request, context, {
      organization: true,
    });
    const model = enabledModel(assessor.modelSet, id);
    const tree = await treeFor(by, scope, context);
    await context.answers.send({
      request,
      response,
      causes: [
        'rollups',
        by,
        await store.dataRevision(),
        assessor.modelSet.release,
        model.compiled.model.id,
        scope.hash,
        tree?.hash,
      ],
      answer: async (): Promise<RollupsResponse> => {
        const { complete } = await store.lastSweeps();
        return {
          model: model.compiled.model.id,
          by,
          ...(await rollups({ by, model, reader, graph: tree?.graph })),
          partial: !seesEverything(scope),
          asOf: complete?.finishedAt,
        };
      },
    });
  });
}

async function treeFor(
  by: RollupKind,
  scope: CallerScope,
  { groups, systems }: ApiContext,
) {
  switch (by) {
    case 'group':
      return groups.graphFor(scope);
    case 'system':
    case 'domain':
      return systems.graphFor(scope);
    default:
      return undefined;
  }
}

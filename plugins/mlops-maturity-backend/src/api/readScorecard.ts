import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  calendarDayOf,
  type ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import { seesEverything } from '../visibility';
import { callerWith, type ApiContext } from './ApiContext';
import { enabledModel } from './request/enabledModel';
import { scorecard } from './scorecard';

/**
 * The scorecard as a caller may read it, for the API and for actions.
 *
 * @throws NotAllowedError where they may not read what assessments add up to; NotFoundError where the model is not
 *   enabled.
 */
export async function readScorecard(options: {
  model: string | undefined;
  credentials: BackstageCredentials;
  context: ApiContext;
}): Promise<{
  /** All that the answer follows from. */
  causes: unknown[];
  answer: () => Promise<ScorecardResponse>;
}> {
  const { credentials, context } = options;
  const { assessor, store, groups, now } = context;
  const at = now();
  const { scope, reader } = await callerWith(credentials, context, {
    organization: true,
  });
  const model = enabledModel(assessor.modelSet, options.model);
  const { graph, hash } = await groups.graphFor(scope);
  return {
    causes: [
      'scorecard',
      await store.dataRevision(),
      assessor.modelSet.release,
      model.compiled.model.id,
      scope.hash,
      hash,
      // Waivers begin and end with the day.
      calendarDayOf(at),
    ],
    answer: () =>
      scorecard({
        model,
        reader,
        store,
        graph,
        partial: !seesEverything(scope),
        at,
      }),
  };
}

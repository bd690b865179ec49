import {
  rollupGroupTallies,
  type GroupGraph,
  type ScorecardResponse,
} from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../assessor/Assessor';
import type { MaturityReader } from '../store/MaturityStore';
import type { ScopedReader } from '../visibility';
import { summarizeModel } from './present/summarizeModel';

/** What assessments under one model add up to, within what the reader's caller may read. */
export async function scorecard(options: {
  model: EnabledModel;
  reader: ScopedReader;
  store: Pick<MaturityReader, 'lastSweeps'>;
  graph: GroupGraph;
  /** Whether something may be kept from them. */
  partial: boolean;
  /** The instant of asking, by which waivers are in force. */
  at: string;
}): Promise<ScorecardResponse> {
  const { reader, graph } = options;
  const model = summarizeModel(options.model);
  const [byOwner, counts, waivers, { complete }] = await Promise.all([
    reader.rollupTallies({ model: model.id, dimension: 'owner' }),
    reader.counts({ model: model.id }),
    reader.waiverDebt({ at: options.at }),
    options.store.lastSweeps(),
  ]);
  const result = rollupGroupTallies({ byOwner, graph, levels: model.levels });
  return {
    model,
    assessed: result.organization.assessed,
    unrated: result.organization.unrated,
    ...counts,
    waivers,
    ...result,
    partial: options.partial,
    asOf: complete?.finishedAt,
  };
}

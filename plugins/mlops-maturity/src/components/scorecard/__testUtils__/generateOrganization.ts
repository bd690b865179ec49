import {
  GroupGraph,
  rollupGroups,
  type FindingRow,
  type ModelSummary,
  type OwnerNode,
  type ScorecardResponse,
  type SubjectChange,
  type SubjectRow,
} from 'backstage-plugin-mlops-maturity-common';
import { fiveStage, googleMlops } from './fiveStage';
import { generateChanges } from './generateChanges';
import { generateFindings } from './generateFindings';
import { generateGroups } from './generateGroups';
import { generateRow } from './generateRows';
import { createRandom } from './random';

export interface GeneratedOrganization {
  models: ModelSummary[];
  groups: OwnerNode[];
  graph: GroupGraph;
  /** Rows by model id. */
  rows: Record<string, SubjectRow[]>;
  /** What changed, newest first, by model id. */
  changes: Record<string, SubjectChange[]>;
  now: Date;
  findings: FindingRow[];
  scorecard: (model: string) => ScorecardResponse;
}

export const FIXTURE_NOW = new Date('2026-11-21T12:00:00.000Z');

/** A company with as many subjects and groups as asked, the same for the same seed. */
export function generateOrganization(
  options: {
    subjects?: number;
    groups?: number;
    seed?: number;
    now?: Date;
  } = {},
): GeneratedOrganization {
  const {
    subjects = 60,
    groups: groupCount = 32,
    seed = 1,
    now = FIXTURE_NOW,
  } = options;
  const models = [fiveStage, googleMlops];
  const groups = generateGroups(groupCount);
  const graph = new GroupGraph(groups);
  const owners = groups
    .filter(({ parents }) => parents.length > 0)
    .map(({ ref }) => ref);
  const rows = Object.fromEntries(
    models.map(model => {
      const random = createRandom(seed);
      const generated = Array.from({ length: subjects }, (_, index) =>
        generateRow({ random, model, index, owners, now }),
      );
      return [model.id, generated];
    }),
  );
  const findings = generateFindings(rows[fiveStage.id]);
  const changes = Object.fromEntries(
    models.map(model => [
      model.id,
      generateChanges({ rows: rows[model.id], model, now }),
    ]),
  );
  const scorecard = (id: string): ScorecardResponse => {
    const model = models.find(candidate => candidate.id === id)!;
    const assessed = rows[id];
    return {
      model,
      assessed: assessed.length,
      excluded: 2,
      notInModel: 3,
      unrated: assessed.filter(row => row.unrated).length,
      ...rollupGroups({
        subjects: assessed.map(row => ({ ...row, level: row.level.number })),
        graph,
        levels: model.levels,
      }),
      findings: findings.length,
      asOf: now.toISOString(),
    };
  };
  return { models, groups, graph, rows, changes, now, findings, scorecard };
}

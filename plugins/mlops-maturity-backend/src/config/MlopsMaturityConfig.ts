import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { HumanDuration } from '@backstage/types';
import type {
  Grade,
  KnownTool,
  Targets,
} from 'backstage-plugin-mlops-maturity-common';

/** A model by the id of one that comes with the product or a module, or by the file it is in. */
export type ModelChoice = { id: string } | { file: string };

/** Everything under `mlopsMaturity`, checked, with every default filled in. */
export interface MlopsMaturityConfig {
  annotationPrefix: string;
  /** Absent: the default of `isSubject`. */
  subjects?: FilterPredicate;
  /** Of the sweep. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** In order; absent: every model there is. */
  models?: ModelChoice[];
  practices: { file: string }[];
  /** By model id. */
  targets: Targets;
  /** By model id, then by level; they replace the model's own. */
  minimumGrades: Record<string, Record<string, Grade>>;
  knownTools: KnownTool[];
  retention: { changes: HumanDuration; missing: HumanDuration };
  badges: { enabled: boolean };
}

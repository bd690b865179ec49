import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Grade } from '../evidence/Grade';
import type { KnownTool } from '../evidence/KnownTool';
import type { Targets } from '../planning/targetOf';

/**
 * A model by the id of one that comes with the product or a module, or by the file it is in.
 *
 * @public
 */
export type ModelChoice = { id: string } | { file: string };

/**
 * What of `mlopsMaturity` can change a result, checked, with every default filled in: the same for everything that
 * judges.
 *
 * @public
 */
export interface EngineConfig {
  annotationPrefix: string;
  /** Absent: the default of `isSubject`. */
  subjects?: FilterPredicate;
  /** In order; absent: every model there is. */
  models?: ModelChoice[];
  practices: { file: string }[];
  /** By model id. */
  targets: Targets;
  /** By model id, then by level; they replace the model's own. */
  minimumGrades: Record<string, Record<string, Grade>>;
  knownTools: KnownTool[];
}

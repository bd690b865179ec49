import type { FilterPredicate } from '@backstage/filter-predicates';
import type {
  CompiledModel,
  KnownTools,
  PracticeCatalog,
  Targets,
} from 'backstage-plugin-mlops-maturity-common';
import type { UnreadableInput } from '../descriptors/Descriptor';

/** What a command judges by. */
export interface Settings {
  annotationPrefix: string;
  subjects?: FilterPredicate;
  catalog: PracticeCatalog;
  knownTools: KnownTools;
  /** In the order of the configuration; only the one that was asked for, if one was. */
  models: CompiledModel[];
  targets: Targets;
  /** What is wrong with models and practices of one's own; they are left out. */
  problems: UnreadableInput[];
}

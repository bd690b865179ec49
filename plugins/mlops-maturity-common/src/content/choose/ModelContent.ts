import type { DisabledModel } from '../../api/types';
import type { MaturityModel } from '../../model/MaturityModel';
import type { Practice, PracticeFile } from '../../practice/Practice';

/**
 * Models and practices that come neither with the product nor from a file: what modules of a backend add.
 *
 * @public
 */
export interface Contributions {
  models: MaturityModel[];
  practices: PracticeFile[];
}

/**
 * Everything there is to choose models from, and what could not be read of it.
 *
 * @public
 */
export interface ModelContent {
  practices: Practice[];
  /** Models that come with the product or a module, by id. */
  installed: ReadonlyMap<string, MaturityModel>;
  /** Models by the file of the configuration they are in. */
  files: ReadonlyMap<string, MaturityModel>;
  /** Models that cannot be used, and why. */
  broken: DisabledModel[];
  /** Sentences about practices that were left out. */
  problems: string[];
}

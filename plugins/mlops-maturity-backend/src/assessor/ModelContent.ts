import type {
  MaturityModel,
  Practice,
  PracticeFile,
} from 'backstage-plugin-mlops-maturity-common';

/** What modules add through the extension points. */
export interface Contributions {
  models: MaturityModel[];
  practices: PracticeFile[];
}

/** Something wrong with a model, which is then left out. */
export interface BrokenModel {
  id?: string;
  file?: string;
  reason: string;
}

/** Everything there is to choose models from, and what could not be read of it. */
export interface ModelContent {
  practices: Practice[];
  /** Models that come with the product or a module, by id. */
  installed: ReadonlyMap<string, MaturityModel>;
  /** Models by the file of the configuration they are in. */
  files: ReadonlyMap<string, MaturityModel>;
  broken: BrokenModel[];
  /** Sentences about practices that were left out. */
  problems: string[];
}

import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  MaturityModel,
  PracticeFile,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Takes maturity models from modules, beside those that come with the product.
 *
 * @public
 */
export interface MlopsMaturityModelsExtensionPoint {
  /**
   * Adds a model. It is checked like a file of the configuration: one that is wrong is disabled, reported on the health
   * page, and stops nothing else.
   */
  addModel(model: MaturityModel): void;
}

/** @public */
export const mlopsMaturityModelsExtensionPoint =
  createExtensionPoint<MlopsMaturityModelsExtensionPoint>({
    id: 'mlops-maturity.models',
  });

/**
 * Takes practices from modules, beside those that come with the product.
 *
 * @public
 */
export interface MlopsMaturityPracticesExtensionPoint {
  /** Adds practices, whose ids start with `x-`. One that is wrong is left out and reported on the health page. */
  addPractices(file: PracticeFile): void;
}

/** @public */
export const mlopsMaturityPracticesExtensionPoint =
  createExtensionPoint<MlopsMaturityPracticesExtensionPoint>({
    id: 'mlops-maturity.practices',
  });

import { InputError } from '@backstage/errors';
import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import {
  compileModels,
  formatContentError,
  readModelYaml,
} from 'backstage-plugin-mlops-maturity-common/content';
import type { ModelSet } from '../assessor/Assessor';
import type { MlopsMaturityConfig } from '../config';

/**
 * Reads and compiles the text of a model file as it would be at start.
 *
 * @throws InputError that names line, place and remedy of everything that is wrong with it, a line each.
 */
export function readPreviewModel(
  text: string,
  options: {
    modelSet: Pick<ModelSet, 'practices'>;
    config: Pick<MlopsMaturityConfig, 'minimumGrades'>;
  },
): { compiled: CompiledModel; warnings: string[] } {
  const { practices } = options.modelSet;
  const { value, errors, warnings } = readModelYaml(text, {
    file: 'model',
    practices: practices.practices,
  });
  if (!value) {
    throw new InputError(
      `The model cannot be used:\n${errors.map(formatContentError).join('\n')}`,
    );
  }
  const { compiled, broken } = compileModels({
    models: [value],
    catalog: practices,
    minimumGrades: options.config.minimumGrades,
  });
  if (!compiled.length) {
    throw new InputError(`The model cannot be used: ${broken[0].reason}`);
  }
  return { compiled: compiled[0], warnings: warnings.map(formatContentError) };
}

import type { DisabledModel } from '../../api/types';
import type { EngineConfig } from '../../config/EngineConfig';
import { CompiledModel } from '../../model/CompiledModel';
import { compileModel } from '../../model/compileModel';
import type { MaturityModel } from '../../model/MaturityModel';
import type { PracticeCatalog } from '../../practice/PracticeCatalog';

/**
 * Compiles models with the minimum grades of the configuration. One that cannot be compiled stops none of the others.
 *
 * @public
 */
export function compileModels(options: {
  models: readonly MaturityModel[];
  catalog: PracticeCatalog;
  minimumGrades: EngineConfig['minimumGrades'];
}): { compiled: CompiledModel[]; broken: DisabledModel[] } {
  const { models, catalog, minimumGrades } = options;
  const compiled: CompiledModel[] = [];
  const broken: DisabledModel[] = [];
  for (const model of models) {
    try {
      compiled.push(
        compileModel(model, catalog, {
          minimumGrades: minimumGrades[model.id],
        }),
      );
    } catch (error) {
      broken.push({ id: model.id, reason: (error as Error).message });
    }
  }
  return { compiled, broken };
}

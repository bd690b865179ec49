import { NotFoundError } from '@backstage/errors';
import type { EnabledModel, ModelSet } from '../../assessor/Assessor';

/**
 * The model of that id; the first one where none is named.
 *
 * @throws NotFoundError that names the enabled models.
 */
export function enabledModel(
  modelSet: ModelSet,
  id: string | undefined,
): EnabledModel {
  const { models } = modelSet;
  const found =
    id === undefined
      ? models[0]
      : models.find(({ compiled }) => compiled.model.id === id);
  if (found) {
    return found;
  }
  if (!models.length) {
    throw new NotFoundError(
      "No maturity model is enabled: see the 'mlopsMaturity.models' of the portal's configuration, and the health page for models that could not be loaded",
    );
  }
  const ids = models.map(({ compiled }) => `'${compiled.model.id}'`).join(', ');
  throw new NotFoundError(
    `No enabled maturity model has the id '${id}': enabled are ${ids}`,
  );
}

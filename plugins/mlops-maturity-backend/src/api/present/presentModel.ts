import {
  type ModelDocument,
  practicePlacements,
  practicesBehind,
} from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../../assessor/Assessor';

/** A model in full: what it takes to read it, and to judge by it elsewhere. */
export function presentModel(
  enabled: EnabledModel,
  models: readonly EnabledModel[],
): ModelDocument {
  const { compiled, version } = enabled;
  const practices = practicesBehind(compiled);
  const named = new Set(practices.map(({ id }) => id));
  const others = practices
    .flatMap(({ prerequisites, implies }) => [...prerequisites, ...implies])
    .filter(id => !named.has(id));
  const elsewhere = models
    .map(each => each.compiled)
    .filter(other => other !== compiled);
  return {
    model: { ...compiled.model, version },
    minimumGrades: compiled.minimumGrades,
    practices,
    titles: Object.fromEntries(
      others.map(id => [id, compiled.catalog.get(id)?.title ?? id]),
    ),
    elsewhere: practicePlacements(elsewhere, [...named, ...others]),
  };
}

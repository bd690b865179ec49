import type { ModelSummary } from 'backstage-plugin-mlops-maturity-common';
import type { EnabledModel } from '../../assessor/Assessor';

/** A model without its requirements. */
export function summarizeModel(enabled: EnabledModel): ModelSummary {
  const { compiled, version } = enabled;
  const { id, title, description, words, levels } = compiled.model;
  return {
    id,
    version,
    title,
    description,
    words,
    levels: levels.map(({ number, name, meaning }) => ({
      number,
      name,
      meaning,
    })),
    requirements: compiled.requirements.length,
  };
}

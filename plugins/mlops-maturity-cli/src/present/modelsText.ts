import type { Chalk } from 'chalk';
import type { CompiledModel } from 'backstage-plugin-mlops-maturity-common';
import { tableText } from './tableText';

/** The models, for machines. */
export function modelsJson(models: readonly CompiledModel[]): string {
  const result = {
    models: models.map(({ model, requirements }) => ({
      id: model.id,
      version: model.version,
      title: model.title,
      levels: model.levels.map(({ number, name }) => ({ number, name })),
      requirements: requirements.length,
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The models, a line each. */
export function modelsText(
  models: readonly CompiledModel[],
  paint: Chalk,
): string {
  const rows = models.map(({ model, requirements, levelNumbers, top }) => [
    model.id,
    model.version,
    `${levelNumbers[0]} to ${top}`,
    String(requirements.length),
    model.title,
  ]);
  return `${tableText(
    [['id', 'version', 'levels', 'requirements', 'title'], ...rows],
    { header: paint.dim },
  )}\n`;
}

import { InputError } from '@backstage/errors';
import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { MlopsMaturityConfig } from '../config';
import type { BrokenModel, ModelContent } from './ModelContent';

const quotedList = (ids: Iterable<string>) =>
  [...ids].map(id => `'${id}'`).join(', ');

const isBroken = (id: string, { broken }: ModelContent) =>
  broken.some(model => model.id === id);

/**
 * The models to enable, in the order of the configuration, each id once.
 *
 * @throws InputError where the configuration names a model that is not installed.
 */
export function chooseModels(
  config: MlopsMaturityConfig,
  content: ModelContent,
): { models: MaturityModel[]; broken: BrokenModel[] } {
  const { installed, files } = content;
  if (!config.models) {
    return { models: [...installed.values()], broken: [] };
  }
  const chosen = new Map<string, MaturityModel>();
  const broken: BrokenModel[] = [];
  for (const [i, choice] of config.models.entries()) {
    const key = `mlopsMaturity.models[${i}]`;
    const model =
      'id' in choice ? installed.get(choice.id) : files.get(choice.file);
    if (model && chosen.has(model.id)) {
      broken.push({
        id: model.id,
        ...('file' in choice && { file: choice.file }),
        reason: `'${key}' brings the id '${model.id}' a second time. Give each model an id of its own.`,
      });
    } else if (model) {
      chosen.set(model.id, model);
    } else if ('id' in choice && !isBroken(choice.id, content)) {
      throw new InputError(
        `Invalid configuration: '${key}' names '${
          choice.id
        }', which is not installed: allowed are ${quotedList(
          installed.keys(),
        )}, or a model of your own as { file: <path> }`,
      );
    }
  }
  return { models: [...chosen.values()], broken };
}

/**
 * Checks that targets and minimum grades speak of models and levels there are. A model that is broken has lost its id,
 * so while there is one an unknown id may be its; it is then let pass.
 *
 * @throws InputError that names the path and what is allowed.
 */
export function checkModelSettings(
  config: MlopsMaturityConfig,
  content: ModelContent,
): void {
  const known = new Map([...content.installed]);
  for (const model of content.files.values()) {
    known.set(model.id, model);
  }
  const levelsOf = (id: string, path: string): number[] | undefined => {
    const model = known.get(id);
    if (!model && content.broken.length === 0) {
      throw new InputError(
        `Invalid configuration: '${path}.${id}' is about no model there is: allowed are ${quotedList(
          known.keys(),
        )}`,
      );
    }
    return model?.levels.map(level => level.number);
  };
  const check = (
    level: number,
    allowed: number[] | undefined,
    path: string,
  ) => {
    if (allowed && !allowed.includes(level)) {
      throw new InputError(
        `Invalid configuration: '${path}' names level ${level}, which the model does not have: allowed are ${allowed.join(
          ', ',
        )}`,
      );
    }
  };
  for (const [id, rules] of Object.entries(config.targets)) {
    const levels = levelsOf(id, 'mlopsMaturity.targets');
    rules.forEach(({ level }, i) => {
      if (level !== undefined) {
        check(level, levels, `mlopsMaturity.targets.${id}[${i}].level`);
      }
    });
  }
  for (const [id, grades] of Object.entries(config.minimumGrades)) {
    const levels = levelsOf(id, 'mlopsMaturity.minimumGrades');
    const allowed = known.get(id)?.leaf === 'points' ? [1, 2] : levels;
    for (const level of Object.keys(grades)) {
      check(Number(level), allowed, `mlopsMaturity.minimumGrades.${id}`);
    }
  }
}

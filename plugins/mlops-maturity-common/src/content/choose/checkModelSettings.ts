import { InputError } from '@backstage/errors';
import type { EngineConfig } from '../../config/EngineConfig';
import type { ModelContent } from './ModelContent';
import { quotedList } from './quotedList';

/**
 * Checks that targets and minimum grades speak of models and levels there are. A model that is broken has lost its id,
 * so while there is one an unknown id may be its; it is then let pass.
 *
 * @throws InputError that names the path and what is allowed.
 * @public
 */
export function checkModelSettings(
  config: Pick<EngineConfig, 'targets' | 'minimumGrades'>,
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

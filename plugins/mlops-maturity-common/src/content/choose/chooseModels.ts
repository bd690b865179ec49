import { InputError } from '@backstage/errors';
import type { DisabledModel } from '../../api/types';
import type { EngineConfig } from '../../config/EngineConfig';
import type { MaturityModel } from '../../model/MaturityModel';
import type { ModelContent } from './ModelContent';
import { quotedList } from './quotedList';

const isBroken = (id: string, { broken }: ModelContent) =>
  broken.some(model => model.id === id);

/**
 * The models to enable, in the order of the configuration, each id once.
 *
 * @throws InputError where the configuration names a model that is not installed.
 * @public
 */
export function chooseModels(
  config: Pick<EngineConfig, 'models'>,
  content: ModelContent,
): { models: MaturityModel[]; broken: DisabledModel[] } {
  const { installed, files } = content;
  if (!config.models) {
    return { models: [...installed.values()], broken: [] };
  }
  const chosen = new Map<string, MaturityModel>();
  const broken: DisabledModel[] = [];
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

import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  compileModel,
  createPracticeCatalog,
  DisabledModel,
  ENGINE_SEMANTICS,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { builtinContent } from 'backstage-plugin-mlops-maturity-common/content';
import type { MlopsMaturityConfig } from '../config';
import type { ModelVersion } from '../store/operations/modelVersions';
import { stableHash } from '../visibility/stableHash';
import type { EnabledModel, ModelSet } from './Assessor';
import { checkModelSettings, chooseModels } from './chooseModels';
import type { Contributions } from './ModelContent';
import { readModelContent } from './readModelContent';

const SHORT = 12;

/** The version as shown: with the content's hash where that is not the content first used under the version. */
function shownVersion(model: MaturityModel, changed: boolean): string {
  return changed
    ? `${model.version}+${contentHash(model).slice(0, 8)}`
    : model.version;
}

/** Of letters and digits only, to be fit for a version's suffix. */
function contentHash(model: MaturityModel): string {
  return stableHash(model).replace(/[^a-zA-Z0-9]/g, '');
}

/**
 * Reads, chooses and compiles the models of this process. A broken one is disabled; only what the configuration itself
 * gets wrong is an error.
 *
 * @throws InputError where the configuration names models or levels that there are not.
 */
export async function loadModelSet(options: {
  config: MlopsMaturityConfig;
  contributions: Contributions;
  /** Tells which models differ from the content first used under their version. */
  recordVersions: (versions: ModelVersion[]) => Promise<ReadonlySet<string>>;
  logger: LoggerService;
}): Promise<ModelSet> {
  const { config, contributions, recordVersions, logger } = options;
  const content = await readModelContent(config, contributions);
  checkModelSettings(config, content);
  const chosen = chooseModels(config, content);
  const practices = createPracticeCatalog({
    practices: content.practices,
    measures: builtinContent.measures,
  });
  const problems = [
    ...content.problems,
    ...practices.problems.map(({ message }) => message),
  ];
  const disabled: DisabledModel[] = [...content.broken, ...chosen.broken];

  const changed = await recordVersions(
    chosen.models.map(model => ({
      model: model.id,
      version: model.version,
      hash: contentHash(model),
    })),
  );
  const models: EnabledModel[] = [];
  for (const model of chosen.models) {
    const version = shownVersion(model, changed.has(model.id));
    try {
      const compiled = compileModel({ ...model, version }, practices, {
        minimumGrades: config.minimumGrades[model.id],
      });
      models.push({ compiled, version });
    } catch (error) {
      disabled.push({ id: model.id, reason: (error as Error).message });
      continue;
    }
    if (changed.has(model.id)) {
      problems.push(
        `The model '${model.id}' is not what was first used as version ${model.version}, and is shown as ${version}. Raise its version when you change it.`,
      );
    }
  }
  for (const { id, file, reason } of disabled) {
    logger.warn(`The maturity model ${id ?? file} is disabled: ${reason}`);
  }
  problems.forEach(problem => logger.warn(problem));

  return {
    models,
    disabled,
    problems,
    practices,
    release: stableHash({
      engine: ENGINE_SEMANTICS,
      models: models.map(({ compiled }) => compiled.model),
      practices: practices.practices,
      measures: practices.measures,
      annotationPrefix: config.annotationPrefix,
      subjects: config.subjects,
      minimumGrades: config.minimumGrades,
      knownTools: config.knownTools,
      targets: config.targets,
    }).slice(0, SHORT),
  };
}

import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  createPracticeCatalog,
  DisabledModel,
  ENGINE_SEMANTICS,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import {
  builtinContent,
  checkModelSettings,
  chooseModels,
  compileModels,
  Contributions,
  readModelContent,
} from 'backstage-plugin-mlops-maturity-common/content';
import type { MlopsMaturityConfig } from '../config';
import type { ModelVersion } from '../store/operations/modelVersions';
import { stableHash } from '../visibility/stableHash';
import type { ModelSet } from './Assessor';

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
  const content = await readModelContent({
    config,
    contributions,
    files: {
      readText: file => fs.readFile(resolve(file), 'utf8'),
      relativeTo: 'where the backend runs',
    },
  });
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

  const changed = await recordVersions(
    chosen.models.map(model => ({
      model: model.id,
      version: model.version,
      hash: contentHash(model),
    })),
  );
  const { compiled, broken } = compileModels({
    models: chosen.models.map(model => ({
      ...model,
      version: shownVersion(model, changed.has(model.id)),
    })),
    catalog: practices,
    minimumGrades: config.minimumGrades,
  });
  for (const model of chosen.models.filter(({ id }) => changed.has(id))) {
    problems.push(
      `The model '${model.id}' is not what was first used as version ${
        model.version
      }, and is shown as ${shownVersion(
        model,
        true,
      )}. Raise its version when you change it.`,
    );
  }
  const disabled: DisabledModel[] = [
    ...content.broken,
    ...chosen.broken,
    ...broken,
  ];
  for (const { id, file, reason } of disabled) {
    logger.warn(`The maturity model ${id ?? file} is disabled: ${reason}`);
  }
  problems.forEach(problem => logger.warn(problem));

  return {
    models: compiled.map(each => ({
      compiled: each,
      version: each.model.version,
    })),
    disabled,
    problems,
    practices,
    release: stableHash({
      engine: ENGINE_SEMANTICS,
      models: compiled.map(({ model }) => model),
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

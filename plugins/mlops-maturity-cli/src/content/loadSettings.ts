import { existsSync, promises as fs } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  createKnownTools,
  createPracticeCatalog,
  EngineConfig,
  MaturityModel,
  parseConfig,
} from 'backstage-plugin-mlops-maturity-common';
import {
  builtinContent,
  checkModelSettings,
  chooseModels,
  compileModels,
  readModelContent,
} from 'backstage-plugin-mlops-maturity-common/content';
import { UsageError } from '../UsageError';
import { readConfigFile } from './readConfigFile';
import type { Settings } from './Settings';

/** @see loadSettings */
export interface LoadSettingsOptions {
  /** Path of an `app-config.yaml`; without one the defaults hold. */
  configFile?: string;
  /** Id of the only model wanted. */
  model?: string;
  cwd: string;
  /** Default: that of this process. */
  env?: Record<string, string | undefined>;
}

/** The models the configuration enables, and what is wrong with others. */
async function readModels(
  config: EngineConfig,
  readText: (file: string) => Promise<string>,
) {
  const content = await readModelContent({
    config,
    files: { readText, relativeTo: 'the folder of the configuration file' },
  });
  try {
    checkModelSettings(config, content);
    const { models, broken } = chooseModels(config, content);
    return { content, models, broken: [...content.broken, ...broken] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function only(
  model: string | undefined,
  models: MaturityModel[],
  problems: string[],
): MaturityModel[] {
  const wanted = models.filter(({ id }) => model === undefined || id === model);
  if (wanted.length === 0 && model !== undefined) {
    const ids = models.map(({ id }) => id);
    throw new UsageError(
      [
        `There is no model '${model}': enabled are ${ids.join(', ')}`,
        ...problems,
      ].join('\n'),
    );
  }
  return wanted;
}

/**
 * Loads the models, practices and settings that a command judges by: those that the product comes with, and those of
 * the configuration. One broken model or practice of one's own is reported and stops nothing else.
 *
 * @throws UsageError where the configuration cannot be read or is wrong, or `model` is not enabled.
 */
export async function loadSettings(
  options: LoadSettingsOptions,
): Promise<Settings> {
  const { configFile: file, model, cwd, env = process.env } = options;
  const path = file === undefined ? undefined : resolve(cwd, file);
  const config =
    file === undefined || path === undefined
      ? parseConfig({}).engine
      : await readConfigFile({ file, path, env });

  // A backend finds its files from where it runs; people put them beside the configuration, and run commands above both.
  const folders = [path ? dirname(path) : cwd, cwd];
  const { content, models, broken } = await readModels(config, name => {
    const paths = folders.map(folder => resolve(folder, name));
    return fs.readFile(paths.find(existsSync) ?? paths[0], 'utf8');
  });
  const catalog = createPracticeCatalog({
    practices: content.practices,
    measures: builtinContent.measures,
  });
  const told = [
    ...content.problems,
    ...catalog.problems.map(({ message }) => message),
    ...broken.map(
      ({ id, file: from, reason }) =>
        `The model ${id ?? from} is left out: ${reason}`,
    ),
  ];
  const { compiled, broken: uncompiled } = compileModels({
    models: only(model, models, told),
    catalog,
    minimumGrades: config.minimumGrades,
  });
  told.push(
    ...uncompiled.map(
      ({ id, reason }) => `The model ${id} is left out: ${reason}`,
    ),
  );
  return {
    annotationPrefix: config.annotationPrefix,
    subjects: config.subjects,
    catalog,
    knownTools: createKnownTools(config.knownTools),
    models: compiled,
    targets: config.targets,
    problems: told.map(message => ({
      file: file ?? 'mlops-maturity',
      line: 1,
      message,
    })),
  };
}

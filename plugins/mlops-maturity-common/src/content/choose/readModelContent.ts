import type { DisabledModel } from '../../api/types';
import type { EngineConfig } from '../../config/EngineConfig';
import type { MaturityModel } from '../../model/MaturityModel';
import type { Practice } from '../../practice/Practice';
import { builtinContent } from '../builtinContent';
import { formatContentError } from '../read/ContentError';
import { ContentSource, readContent } from '../read/readContent';
import { readModelYaml } from '../read/readModelYaml';
import type { Contributions, ModelContent } from './ModelContent';

/**
 * How the files that the configuration names are read.
 *
 * @public
 */
export interface ContentFiles {
  /** The text of a file, by the path as configured; rejects where it cannot be read. */
  readText(file: string): Promise<string>;
  /** What paths are relative to, for the remedy: "where the backend runs". */
  relativeTo: string;
}

/** @public */
export interface ReadModelContentOptions {
  config: Pick<EngineConfig, 'models' | 'practices'>;
  files: ContentFiles;
  contributions?: Contributions;
}

/** The text of a file, or why it cannot be read. */
async function readText(
  file: string,
  key: string,
  files: ContentFiles,
): Promise<{ text: string } | { problem: string }> {
  try {
    return { text: await files.readText(file) };
  } catch (error) {
    return {
      problem: `The file '${file}' of '${key}' cannot be read: ${
        (error as Error).message
      }. Correct the path, which is relative to ${files.relativeTo}.`,
    };
  }
}

/** Reads all practices, those that come with the product first. */
async function readPractices({
  config,
  files,
  contributions,
}: ReadModelContentOptions) {
  const problems: string[] = [];
  // JSON is YAML: what modules bring is checked by the same rules and reported in the same words.
  const sources = (contributions?.practices ?? []).map(
    (practices): ContentSource => ({
      kind: 'practices',
      file: `practices of a module (${practices?.area})`,
      text: JSON.stringify(practices),
    }),
  );
  for (const [i, { file }] of config.practices.entries()) {
    const key = `mlopsMaturity.practices[${i}].file`;
    const reading = await readText(file, key, files);
    if ('problem' in reading) {
      problems.push(reading.problem);
    } else {
      sources.push({ kind: 'practices', file, text: reading.text });
    }
  }
  const { content, errors } = readContent(sources, { base: builtinContent });
  problems.push(...errors.map(formatContentError));
  return { practices: content.practices, problems };
}

/** Models that come with the product, and of those that modules bring the sound ones. */
function readInstalled(
  models: MaturityModel[],
  practices: Practice[],
): { installed: Map<string, MaturityModel>; broken: DisabledModel[] } {
  const broken: DisabledModel[] = [];
  const installed = new Map(
    builtinContent.models.map(model => [model.id, model]),
  );
  for (const model of models) {
    const reading = readModelYaml(JSON.stringify(model), {
      file: `model of a module (${model?.id})`,
      practices,
    });
    if (!reading.value) {
      broken.push({
        id: model?.id,
        reason: reading.errors.map(formatContentError).join('\n'),
      });
    } else if (installed.has(model.id)) {
      broken.push({
        id: model.id,
        reason: `A module brings a model with the id '${model.id}', which is taken. Give it another id.`,
      });
    } else {
      installed.set(model.id, reading.value);
    }
  }
  return { installed, broken };
}

/**
 * Reads every practice and model there is: of the product, of modules, and of the files the configuration names.
 * What is broken is reported and stops nothing else.
 *
 * @public
 */
export async function readModelContent(
  options: ReadModelContentOptions,
): Promise<ModelContent> {
  const { config, contributions } = options;
  const { practices, problems } = await readPractices(options);
  const { installed, broken } = readInstalled(
    contributions?.models ?? [],
    practices,
  );
  const files = new Map<string, MaturityModel>();
  for (const [i, choice] of (config.models ?? []).entries()) {
    if (!('file' in choice)) {
      continue;
    }
    const { file } = choice;
    const key = `mlopsMaturity.models[${i}].file`;
    const text = await readText(file, key, options.files);
    if ('problem' in text) {
      broken.push({ file, reason: text.problem });
      continue;
    }
    const reading = readModelYaml(text.text, { file, practices });
    if (reading.value) {
      files.set(file, reading.value);
    } else {
      broken.push({
        file,
        reason: reading.errors.map(formatContentError).join('\n'),
      });
    }
  }
  return { practices, installed, files, broken, problems };
}

import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  builtinContent,
  ContentSource,
  formatContentError,
  readContent,
  readModelYaml,
} from 'backstage-plugin-mlops-maturity-common/content';
import type { MlopsMaturityConfig } from '../config';
import type { BrokenModel, Contributions, ModelContent } from './ModelContent';

/** The text of a file, or why it cannot be read. */
async function readText(
  file: string,
  key: string,
): Promise<{ text: string } | { problem: string }> {
  const path = resolve(file);
  try {
    return { text: await fs.readFile(path, 'utf8') };
  } catch (error) {
    return {
      problem: `The file '${path}' of '${key}' cannot be read: ${
        (error as Error).message
      }. Correct the path, which is relative to where the backend runs.`,
    };
  }
}

/** Reads all practices, those that come with the product first. */
async function readPractices(
  config: MlopsMaturityConfig,
  contributions: Contributions,
) {
  const problems: string[] = [];
  // JSON is YAML: what modules bring is checked by the same rules and reported in the same words.
  const sources = contributions.practices.map(
    (practices): ContentSource => ({
      kind: 'practices',
      file: `practices of a module (${practices?.area})`,
      text: JSON.stringify(practices),
    }),
  );
  for (const [i, { file }] of config.practices.entries()) {
    const reading = await readText(file, `mlopsMaturity.practices[${i}].file`);
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

/**
 * Reads every practice and model there is: of the product, of modules, and of the files the configuration names.
 * What is broken is reported and stops nothing else.
 */
export async function readModelContent(
  config: MlopsMaturityConfig,
  contributions: Contributions,
): Promise<ModelContent> {
  const { practices, problems } = await readPractices(config, contributions);
  const broken: BrokenModel[] = [];
  const installed = new Map<string, MaturityModel>(
    builtinContent.models.map(model => [model.id, model]),
  );
  for (const model of contributions.models) {
    const reading = readModelYaml(JSON.stringify(model), {
      file: `model of a module (${model?.id})`,
      practices,
    });
    if (!reading.value) {
      broken.push({
        id: model?.id,
        reason: reading.errors.map(formatContentError).join(' '),
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
  const files = new Map<string, MaturityModel>();
  for (const [i, choice] of (config.models ?? []).entries()) {
    if ('file' in choice) {
      const { file } = choice;
      const text = await readText(file, `mlopsMaturity.models[${i}].file`);
      const reading =
        'problem' in text
          ? { value: undefined, reason: text.problem }
          : readModelYaml(text.text, { file, practices });
      if (reading.value) {
        files.set(file, reading.value);
      } else {
        broken.push({
          file,
          reason:
            'reason' in reading
              ? reading.reason
              : reading.errors.map(formatContentError).join(' '),
        });
      }
    }
  }
  return { practices, installed, files, broken, problems };
}

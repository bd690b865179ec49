import type { Content, PracticeArea } from '../Content';
import type { PracticeFile } from '../../practice/Practice';
import type { ContentError } from './ContentError';
import { readMeasuresYaml } from './readMeasuresYaml';
import { readModelYaml } from './readModelYaml';
import { finishPractices, parsePractices } from './readPracticesYaml';

/**
 * A file to read, and what it holds.
 *
 * @public
 */
export interface ContentSource {
  kind: 'practices' | 'measures' | 'model';
  /** Its name, for messages. */
  file: string;
  text: string;
}

/** @public */
export interface ReadContentResult {
  /** All that can be used, that of `base` included. */
  content: Content;
  errors: ContentError[];
  warnings: ContentError[];
}

const EMPTY: Content = {
  practiceAreas: [],
  practices: [],
  measures: [],
  models: [],
};

/** Areas in the order in which they first occur; a later file may add practices to one. */
function mergeAreas(
  areas: readonly PracticeArea[],
  files: readonly PracticeFile[],
): PracticeArea[] {
  const merged = new Map(areas.map(area => [area.id, area]));
  for (const { area: id, title, description, practices } of files) {
    const before = merged.get(id) ?? { id, title, description, practices: [] };
    merged.set(id, {
      ...before,
      practices: [...before.practices, ...practices.map(p => p.id)],
    });
  }
  return [...merged.values()];
}

/**
 * Reads a set of files that refer to one another, in any order, on top of what there is already.
 * A broken file, model or practice is reported and stops none of the others. A model replaces that of
 * the same id in `base`.
 *
 * @param options - `base`: what there is already, for an organisation the content of the product; its
 * own practices must then have ids that start with `x-`.
 * @public
 */
export function readContent(
  sources: readonly ContentSource[],
  options: { base?: Content } = {},
): ReadContentResult {
  const { base = EMPTY } = options;
  const errors: ContentError[] = [];
  const warnings: ContentError[] = [];
  const of = (kind: ContentSource['kind']) =>
    sources.filter(source => source.kind === kind);

  const measures = [...base.measures];
  for (const { text, file } of of('measures')) {
    const reading = readMeasuresYaml(text, { file, measures });
    errors.push(...reading.errors);
    measures.push(...(reading.value ?? []));
  }

  const parsed = of('practices').map(({ text, file }) =>
    parsePractices(text, file),
  );
  const found = parsed.flatMap(({ placed }) =>
    placed.map(({ practice }) => practice),
  );
  const practices = [...base.practices];
  const files: PracticeFile[] = [];
  for (const each of parsed) {
    const reading = finishPractices(each, {
      practices,
      referable: [...base.practices, ...found],
      measures,
      own: options.base !== undefined,
    });
    errors.push(...reading.errors);
    if (reading.value) {
      files.push(reading.value);
      practices.push(...reading.value.practices);
    }
  }

  const models = new Map(base.models.map(model => [model.id, model]));
  const fileOf = new Map<string, string>();
  for (const { text, file } of of('model')) {
    const reading = readModelYaml(text, { file, practices });
    errors.push(...reading.errors);
    warnings.push(...reading.warnings);
    const id = reading.value?.id;
    if (reading.value && id && fileOf.has(id)) {
      errors.push({
        file,
        line: 1,
        column: 1,
        path: 'id',
        message: `The model id \`${id}\` is also that of ${fileOf.get(id)}.`,
        remedy: 'Give each model an id of its own.',
      });
    } else if (reading.value && id) {
      fileOf.set(id, file);
      models.set(id, reading.value);
    }
  }

  return {
    content: {
      practiceAreas: mergeAreas(base.practiceAreas, files),
      practices,
      measures,
      models: [...models.values()],
    },
    errors,
    warnings,
  };
}

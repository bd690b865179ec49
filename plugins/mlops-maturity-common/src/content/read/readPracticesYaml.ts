import type { MeasureDefinition } from '../../practice/MeasureDefinition';
import {
  Practice,
  PracticeFile,
  practiceFileSchema,
} from '../../practice/Practice';
import {
  checkBounds,
  checkCircles,
  checkIds,
  checkReferences,
  PlacedPractice,
} from './checkPracticeFile';
import type { ContentReading } from './ContentError';
import { describeIssues } from './describeIssues';
import { Problem, valueAt } from './Problem';
import { openYaml, YamlSource } from './YamlSource';

/** @public */
export interface ReadPracticesOptions {
  /** Name of the file, for messages. */
  file: string;
  /** The practices there are beside this file. Without them, references are not checked to name one. */
  practices?: readonly Practice[];
  /** Practices that this file may refer to although they are read later; `practices` where absent. */
  referable?: readonly Practice[];
  measures?: readonly MeasureDefinition[];
  /** The file is an organisation's own: its ids must start with `x-`. */
  own?: boolean;
}

/** A file whose form was checked, before it is compared with others. */
export interface ParsedPractices {
  source: YamlSource;
  problems: Problem[];
  /** Absent where the file as a whole cannot be used. */
  file?: PracticeFile;
  /** The sound practices. */
  placed: PlacedPractice[];
}

/** Checks the form of a file, and keeps the practices that are sound. */
export function parsePractices(text: string, file: string): ParsedPractices {
  const source = openYaml(text, file);
  if (source.errors.length > 0) {
    return { source, problems: [], placed: [] };
  }
  const { data } = source;
  const whole = practiceFileSchema.safeParse(data);
  const problems = describeIssues(whole.error?.issues ?? [], {
    schema: practiceFileSchema,
    data,
  });
  const broken = new Set(
    problems.filter(({ path }) => path.length > 1).map(({ path }) => path[1]),
  );
  const items = valueAt(data, ['practices']);
  const sound = (Array.isArray(items) ? items : [])
    .map((item, i) => ({ item, path: ['practices', i] }))
    .filter(({ path }) => !broken.has(path[1]));
  const { data: kept } = practiceFileSchema.safeParse({
    ...(data as object),
    practices: sound.map(({ item }) => item),
  });
  return {
    source,
    problems,
    file: kept,
    placed: (kept?.practices ?? []).map((practice, i) => ({
      practice,
      path: sound[i].path,
    })),
  };
}

/** Compares a parsed file with what stands beside it. Only an id that cannot stand leaves a practice out. */
export function finishPractices(
  { source, problems, file, placed }: ParsedPractices,
  options: Omit<ReadPracticesOptions, 'file'>,
): ContentReading<PracticeFile> {
  const { practices: others = [], measures = [], own } = options;
  const inIds = checkIds(placed, { practices: others, measures, own });
  const all = [
    ...(options.referable ?? others),
    ...placed.map(({ practice }) => practice),
  ];
  const refused = new Set(inIds.map(({ path }) => path[1]));
  const errors = [
    ...problems,
    ...inIds,
    ...checkBounds(placed),
    ...(options.referable ?? options.practices
      ? checkReferences(placed, all)
      : []),
    ...checkCircles(placed, all),
  ];
  return {
    value: file && {
      ...file,
      practices: placed
        .filter(({ path }) => !refused.has(path[1]))
        .map(({ practice }) => practice),
    },
    errors: [...source.errors, ...errors.map(source.place)],
    warnings: [],
  };
}

/**
 * Reads a file of practices. A broken practice is left out and the others are kept; a reference to no
 * practice is an error that leaves nothing out. Bad text becomes errors, never an exception.
 *
 * @public
 */
export function readPracticesYaml(
  text: string,
  options: ReadPracticesOptions,
): ContentReading<PracticeFile> {
  return finishPractices(parsePractices(text, options.file), options);
}

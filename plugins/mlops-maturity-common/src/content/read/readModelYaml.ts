import { MaturityModel, maturityModelSchema } from '../../model/MaturityModel';
import type { Practice } from '../../practice/Practice';
import { checkModel } from './checkModel';
import { checkPracticesExist, warnOfPlacement } from './checkPlacement';
import { checkPoints } from './checkPoints';
import type { ContentReading } from './ContentError';
import { describeIssues } from './describeIssues';
import { openYaml } from './YamlSource';

/** @public */
export interface ReadModelOptions {
  /** Name of the file, for messages. */
  file: string;
  /** All practices there are. Without them, requirements are not checked to name one. */
  practices?: readonly Practice[];
}

/**
 * Reads a maturity model. A model with an error is not used at all, since a part of it would judge
 * subjects by another yardstick. Bad text becomes errors, never an exception.
 *
 * @public
 */
export function readModelYaml(
  text: string,
  options: ReadModelOptions,
): ContentReading<MaturityModel> {
  const source = openYaml(text, options.file);
  if (source.errors.length > 0) {
    return { errors: source.errors, warnings: [] };
  }
  const parsed = maturityModelSchema.safeParse(source.data);
  if (!parsed.success) {
    const checked = { schema: maturityModelSchema, data: source.data };
    const problems = describeIssues(parsed.error.issues, checked);
    return { errors: problems.map(source.place), warnings: [] };
  }
  const model = parsed.data;
  const { practices } = options;
  const problems = [
    ...checkModel(model),
    ...checkPoints(model),
    ...(practices ? checkPracticesExist(model, practices) : []),
  ];
  return {
    value: problems.length === 0 ? model : undefined,
    errors: problems.map(source.place),
    warnings: warnOfPlacement(model, practices ?? []).map(source.place),
  };
}

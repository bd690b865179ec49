import { RESERVED_NAMES } from '../../evidence/annotationKey';
import { parseMeasure } from '../../evidence/measure';
import {
  MeasureDefinition,
  measureFileSchema,
} from '../../practice/MeasureDefinition';
import type { ContentReading } from './ContentError';
import { describeIssues } from './describeIssues';
import type { Problem } from './Problem';
import { openYaml } from './YamlSource';

function checkMeasureIds(
  measures: readonly MeasureDefinition[],
  others: readonly MeasureDefinition[],
): Problem[] {
  const taken = new Set([...RESERVED_NAMES, ...others.map(({ id }) => id)]);
  return measures.flatMap(({ id }, i): Problem[] => {
    const isTaken = taken.has(id);
    taken.add(id);
    return isTaken
      ? [
          {
            path: ['measures', i, 'id'],
            message: `The id \`${id}\` is taken.`,
            remedy: 'Give the measure an id of its own.',
          },
        ]
      : [];
  });
}

function formOf(example: string): MeasureDefinition['form'] | undefined {
  const measure = parseMeasure(example);
  if (!measure) {
    return undefined;
  }
  const { unit, window } = measure;
  if (unit === 'percent') {
    return 'share';
  }
  if (unit === 'count') {
    return window && 'rate';
  }
  return 'duration';
}

const EXAMPLES = { rate: '4/week', duration: '12h', share: '7%' };

function checkExamples(measures: readonly MeasureDefinition[]): Problem[] {
  return measures.flatMap(({ example, form }, i): Problem[] =>
    formOf(example) === form
      ? []
      : [
          {
            path: ['measures', i, 'example'],
            message: `The example \`${example}\` is no ${form}.`,
            remedy: `Write one such as \`${EXAMPLES[form]}\`.`,
          },
        ],
  );
}

/**
 * Reads a file of delivery measures, beside others that are known already. Bad text becomes errors, never
 * an exception.
 *
 * @public
 */
export function readMeasuresYaml(
  text: string,
  options: { file: string; measures?: readonly MeasureDefinition[] },
): ContentReading<MeasureDefinition[]> {
  const source = openYaml(text, options.file);
  if (source.errors.length > 0) {
    return { errors: source.errors, warnings: [] };
  }
  const parsed = measureFileSchema.safeParse(source.data);
  const problems = parsed.success
    ? [
        ...checkMeasureIds(parsed.data.measures, options.measures ?? []),
        ...checkExamples(parsed.data.measures),
      ]
    : describeIssues(parsed.error.issues, {
        schema: measureFileSchema,
        data: source.data,
      });
  return {
    value: problems.length === 0 ? parsed.data?.measures : undefined,
    errors: problems.map(source.place),
    warnings: [],
  };
}

import {
  annotationLine,
  NextStep,
  nextSteps,
} from 'backstage-plugin-mlops-maturity-common';
import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { printable } from './printable';
import type { ReportContext } from './Report';
import { rungText } from './rungText';
import { count } from './words';

const MOST_SHOWN = 5;

/** What to do next, the shortest way up first. */
export function stepsOf(
  { compiled, evidence, assessment }: AssessedDescriptor,
  { settings, asOf }: Pick<ReportContext, 'settings' | 'asOf'>,
): NextStep[] {
  const { annotationPrefix } = settings;
  return nextSteps({ compiled, evidence, assessment, asOf, annotationPrefix });
}

function effort(days: number): string {
  return days > 0 ? count(days, 'day') : 'evidence only';
}

/** The line to add where it is known; else the key and what a value may look like, never to be copied as it is. */
function annotationHint(
  step: NextStep,
  { compiled }: AssessedDescriptor,
  { settings, paint }: ReportContext,
): string {
  const { practice, value } = step;
  const { annotationPrefix } = settings;
  return value === undefined
    ? `${step.annotation}: ${paint.dim(
        `a link to it, such as ${compiled.catalog.get(practice)!.example}`,
      )}`
    : annotationLine({ annotationPrefix, practice, value });
}

function stepLines(
  step: NextStep,
  one: AssessedDescriptor,
  context: ReportContext,
): string[] {
  const { paint } = context;
  const { model } = one.compiled;
  const advice =
    step.kind === 'improve' ? '' : `\n        ${printable(step.advice)}`;
  return [
    `      ${step.title}${paint.dim(
      `  ${rungText(model, step.level)}, ${effort(step.effortDays)}`,
    )}${advice}`,
    `        ${annotationHint(step, one, context)}`,
  ];
}

function heading(
  shown: NextStep[],
  total: number,
  { assessment, compiled }: AssessedDescriptor,
): string {
  const { level } = assessment;
  const word = compiled.model.words.level;
  if (!shown[0].onShortestWay) {
    return 'Next';
  }
  const goal =
    level.number < compiled.top
      ? `To reach ${word} ${compiled.levelNumbers.find(
          number => number > level.number,
        )}`
      : `To have ${word} ${level.number} confirmed`;
  return `${goal}, ${count(total, 'step')}`;
}

/** The steps that lead up, or where none alone do, those that count later. */
export function stepsText(
  one: AssessedDescriptor,
  context: ReportContext,
): string[] {
  const steps = stepsOf(one, context);
  const way = steps.filter(({ onShortestWay }) => onShortestWay);
  const wanted = way.length > 0 ? way : steps;
  const shown = wanted.slice(0, MOST_SHOWN);
  return shown.length === 0
    ? []
    : [
        `    ${heading(shown, wanted.length, one)}:`,
        ...shown.flatMap(step => stepLines(step, one, context)),
        ...(wanted.length > shown.length
          ? [`      and ${wanted.length - shown.length} more`]
          : []),
      ];
}

import { targetOf } from 'backstage-plugin-mlops-maturity-common';
import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { ladder } from './ladder';
import { levelText } from './levelText';
import { printable } from './printable';
import type { ReportContext } from './Report';
import { stepsText } from './stepsText';
import { wrap } from './wrap';

/** What stands beside the level, in one line. */
function besideLevel(
  { assessment, compiled }: AssessedDescriptor,
  { settings }: ReportContext,
): string {
  const { subject, level, confirmedLevel, bestCase, score, known } = assessment;
  const target = targetOf(subject, compiled.model, settings.targets);
  return [
    ...(confirmedLevel.number < level.number
      ? [`confirmed ${confirmedLevel.number}`]
      : []),
    ...(target === undefined ? [] : [`target ${target}`]),
    ...(bestCase.number > level.number ? [`best case ${bestCase.number}`] : []),
    `score ${score.value} of ${score.max}`,
    `known ${known.value} of ${known.of}`,
  ].join(' · ');
}

/** Why more is claimed, or less confirmed, than the level says. */
function remarks({ assessment, compiled }: AssessedDescriptor): string[] {
  const { level, confirmedLevel, byGrade, requirements } = assessment;
  const word = compiled.model.words.level;
  const unproven = requirements.filter(({ status }) => status === 'unproven');
  const blockers = assessment.confirmedBlockedBy.map(
    id => compiled.catalog.get(id)!.title,
  );
  return [
    ...(byGrade.declared.number > level.number && unproven.length > 0
      ? [
          `${byGrade.declared.number} claimed, ${level.number} shown: ${unproven.length} practices are said, but point at no evidence.`,
        ]
      : []),
    ...(confirmedLevel.number < level.number && blockers.length > 0
      ? [
          `Confirmed ${word} ${
            confirmedLevel.number
          } only, for want of: ${blockers.slice(0, 5).join(', ')}${
            blockers.length > 5 ? ' and others' : ''
          }.`,
        ]
      : []),
  ];
}

/** What the descriptor points at and only the catalog can check. */
function portalOnly({ assessment, compiled }: AssessedDescriptor): string[] {
  const titles = new Set(
    assessment.unavailable.flatMap(({ practice }) =>
      practice !== undefined && compiled.byPractice.has(practice)
        ? [compiled.catalog.get(practice)!.title]
        : [],
    ),
  );
  return titles.size > 0
    ? [`Only the portal can tell: ${[...titles].join(', ')}.`]
    : [];
}

/** The areas directly under the model, with the level or the score of each. */
function areaLines(
  { assessment, compiled }: AssessedDescriptor,
  { paint }: ReportContext,
): string[] {
  const areas = assessment.areas.filter(({ parent }) => parent === undefined);
  const width = Math.max(...areas.map(({ title }) => title.length));
  const inPoints = compiled.model.leaf === 'points';
  return areas.map(({ title, level, score, asked }) => {
    const result = inPoints
      ? String(score)
      : `${level}  ${paint.cyan(ladder(compiled, level))}`;
    return `    ${title.padEnd(width)}  ${
      asked ? result : paint.dim('not asked')
    }`;
  });
}

function modelText(one: AssessedDescriptor, context: ReportContext): string {
  const { paint, width } = context;
  const { assessment, compiled } = one;
  const title = paint.bold(compiled.model.title);
  if (assessment.notApplicable) {
    return `  ${title}\n  ${levelText(one)}`;
  }
  return [
    `  ${title}`,
    `  ${paint.cyan(ladder(compiled, assessment.level.number))}  ${paint.bold(
      levelText(one),
    )}   ${paint.dim(besideLevel(one, context))}`,
    ...remarks(one).map(remark =>
      paint.yellow(wrap(remark, { width, indent: '  ' })),
    ),
    ...areaLines(one, context),
    ...portalOnly(one).map(note =>
      paint.dim(wrap(note, { width, indent: '    ' })),
    ),
    ...stepsText(one, context),
  ].join('\n');
}

/** One subject under every model that assesses it, with what is next. */
export function subjectText(
  assessed: AssessedDescriptor[],
  context: ReportContext,
): string {
  const { paint, width } = context;
  const [{ descriptor, evidence }] = assessed;
  const { file, position } = descriptor;
  return [
    [
      `${paint.bold.underline(printable(descriptor.ref))}  ${paint.dim(
        printable(`${file}:${position.line}`),
      )}`,
      ...evidence.findings.map(({ message, remedy }) =>
        wrap(printable(`${message} ${remedy}`), {
          width,
          indent: '  ! ',
          hanging: '    ',
        }).replace('!', paint.yellow('!')),
      ),
    ].join('\n'),
    ...assessed.map(one => modelText(one, context)),
  ].join('\n\n');
}

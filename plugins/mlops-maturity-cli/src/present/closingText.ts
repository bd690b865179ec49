import type { SkippedDescriptor } from '../assess/assessDescriptors';
import { printable } from './printable';
import type { Report, ReportContext } from './Report';
import { shortRef } from './shortRef';
import { count } from './words';
import { wrap } from './wrap';

const MOST_NAMED = 5;

function named(subjects: string[]): string {
  const more = subjects.length - MOST_NAMED;
  return `${subjects.slice(0, MOST_NAMED).join(', ')}${
    more > 0 ? ` and ${more} more` : ''
  }`;
}

/** The entities by the reason they share, with the rarest reasons first: the most common one is hardly ever news. */
function skippedText(
  skipped: SkippedDescriptor[],
  { paint, width }: ReportContext,
): string {
  const byReason = new Map<string, string[]>();
  for (const { subject, reason } of skipped) {
    const subjects = byReason.get(reason) ?? [];
    byReason.set(reason, [...subjects, shortRef(subject)]);
  }
  const groups = [...byReason].sort(([, a], [, b]) => a.length - b.length);
  const indent = ' '.repeat(7);
  const lines = groups.flatMap(([reason, subjects]) => [
    wrap(printable(reason), {
      width,
      indent: `${String(subjects.length).padStart(5)}  `,
      hanging: indent,
    }),
    paint.dim(wrap(printable(named(subjects)), { width, indent })),
  ]);
  return lines.length > 0
    ? [paint.bold('Not assessed'), ...lines].join('\n')
    : '';
}

function errorsText({ errors }: Report, { paint }: ReportContext): string {
  return errors.length === 0
    ? ''
    : [
        paint.bold('Not readable'),
        ...errors.map(
          ({ file, line, message }) =>
            `  ${paint.red(printable(`${file}:${line}`))} ${printable(
              message,
            )}`,
        ),
      ].join('\n');
}

function summary(report: Report, subjects: number): string {
  const { assessed, skipped, errors } = report;
  const models = new Set(assessed.map(({ compiled }) => compiled)).size;
  const findings = new Map(
    assessed.map(({ descriptor, evidence }) => [
      descriptor,
      evidence.findings.length,
    ]),
  );
  const found = [...findings.values()].reduce((sum, n) => sum + n, 0);
  return [
    `${count(subjects, 'subject')} assessed under ${count(models, 'model')}`,
    ...(skipped.length > 0
      ? [`${count(skipped.length, 'entity', 'entities')} not assessed`]
      : []),
    ...(errors.length > 0 ? [`${errors.length} not readable`] : []),
    ...(found > 0
      ? [`${count(found, 'finding')}, shown with lines by mlops-maturity lint`]
      : []),
  ].join('; ');
}

/** What was not assessed and why, what it all adds up to, and what only the portal can see. */
export function closingText(
  report: Report,
  subjects: number,
  context: ReportContext,
): string {
  const { paint, width, asOf } = context;
  const disclaimers = new Set(
    report.assessed.flatMap(({ compiled: { model } }) =>
      model.disclaimer ? [`${model.title}: ${model.disclaimer}`] : [],
    ),
  );
  const notes =
    subjects === 0
      ? []
      : [
          `As of ${asOf.slice(
            0,
            10,
          )}, from the annotations and fields of descriptors. Attestations, waivers, and what the catalog or a provider can verify are seen by the portal only.`,
          ...disclaimers,
        ];
  return [
    skippedText(report.skipped, context),
    errorsText(report, context),
    [
      paint.bold(`${summary(report, subjects)}.`),
      ...notes.map(note => paint.dim(wrap(note, { width }))),
    ].join('\n'),
  ]
    .filter(block => block !== '')
    .join('\n\n');
}

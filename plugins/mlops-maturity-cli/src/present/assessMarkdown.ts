import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { levelText } from './levelText';
import { cell, code, comment, details, sentence, table } from './markdown';
import { rungText } from './rungText';
import type { Report } from './Report';

const DONE = ['met', 'not-applicable', 'waived'];

function summaryRow(one: AssessedDescriptor): string[] {
  const { subject, confirmedLevel, score, known } = one.assessment;
  return [
    code(subject.ref),
    cell(one.compiled.model.title),
    cell(levelText(one)),
    cell(confirmedLevel.number),
    cell(`${score.value} of ${score.max}`),
    cell(`${known.value} of ${known.of}`),
  ];
}

/** What is open up to the next level. */
function openRequirements({ assessment, compiled }: AssessedDescriptor) {
  const { level, requirements } = assessment;
  const next =
    compiled.model.leaf === 'points'
      ? compiled.top
      : compiled.levelNumbers.find(number => number > level.number) ??
        compiled.top;
  return requirements.filter(
    ({ status, level: at }) => !DONE.includes(status) && at <= next,
  );
}

function openTable(one: AssessedDescriptor): string {
  const { compiled, assessment } = one;
  const open = openRequirements(one);
  if (open.length === 0) {
    return '';
  }
  const rows = open.map(({ practice, level, status, conflict, reason }) => [
    cell(compiled.catalog.get(practice)!.title),
    cell(rungText(compiled.model, level)),
    cell(conflict ? `${status}, sources disagree` : status),
    sentence(reason),
  ]);
  return details(
    `${code(assessment.subject.ref)} ${cell(compiled.model.title)}: ${
      rows.length
    } open`,
    table(['Practice', 'Asked for at', 'Status', 'Why'], rows),
  );
}

function findingsTable(assessed: AssessedDescriptor[]): string[] {
  const rows = [
    ...new Map(assessed.map(one => [one.descriptor, one.evidence])).entries(),
  ].flatMap(([{ ref }, { findings }]) =>
    findings.map(({ message, remedy }) => [
      code(ref),
      sentence(message),
      sentence(remedy),
    ]),
  );
  return rows.length > 0
    ? ['## Findings', table(['Subject', 'What', 'Remedy'], rows)]
    : [];
}

/** What `assess` found, as Markdown for a job summary or a comment. */
export function assessMarkdown({ assessed, skipped, errors }: Report): string {
  const parts = ['# MLOps maturity'];
  if (errors.length > 0) {
    parts.push(
      '## Not readable',
      table(
        ['Place', 'Why'],
        errors.map(({ file, line, message }) => [
          code(`${file}:${line}`),
          sentence(message),
        ]),
      ),
    );
  }
  if (assessed.length > 0) {
    parts.push(
      table(
        ['Subject', 'Model', 'Level', 'Confirmed', 'Score', 'Known'],
        assessed.map(summaryRow),
      ),
      ...findingsTable(assessed),
    );
  }
  if (skipped.length > 0) {
    parts.push(
      details(
        `${skipped.length} not assessed`,
        table(
          ['Entity', 'Why'],
          skipped.map(({ subject, reason }) => [
            code(subject),
            sentence(reason),
          ]),
        ),
      ),
    );
  }
  parts.push(...assessed.map(openTable).filter(part => part !== ''));
  return comment(
    parts,
    'Everything is in the output of `assess --format json`.',
  );
}

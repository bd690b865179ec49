import type {
  Assessment,
  JudgedClaim,
} from 'backstage-plugin-mlops-maturity-common';
import type { UnreadableInput } from '../descriptors/Descriptor';
import { cell, code, comment, sentence, table } from '../present/markdown';
import { rungText } from '../present/rungText';
import { count } from '../present/words';
import type { AssessmentChange, RequirementChange } from './compareAssessments';

const HEADING = '### MLOps maturity';

function step(
  { before, after }: Pick<AssessmentChange, 'before' | 'after'>,
  show: (assessment: Assessment) => string,
): string {
  const [then, now] = [before, after].map(side => (side ? show(side) : '–'));
  return then === now ? now : `${then} → **${now}**`;
}

/** 1 rises, -1 falls; 0 stays, or is new or gone. */
function direction({ before, after }: AssessmentChange): number {
  return before && after
    ? Math.sign(after.level.number - before.level.number)
    : 0;
}

function mark(change: AssessmentChange): string {
  return ['▼ ', '', '▲ '][direction(change) + 1];
}

function note({ before, after, reason }: AssessmentChange): string {
  if (!before) {
    return ' (new)';
  }
  return after
    ? ''
    : ` (no longer assessed${reason ? `: ${sentence(reason)}` : ''})`;
}

/** `▼ 1 level falls · ▲ 2 levels rise · 3 subjects change` */
function verdict(changes: AssessmentChange[]): string {
  const subjects = new Set(changes.map(({ subject }) => subject)).size;
  const moving = (way: number) =>
    changes.filter(change => direction(change) === way).length;
  const [falling, rising] = [moving(-1), moving(1)];
  return [
    ...(falling > 0
      ? [`▼ ${count(falling, 'level falls', 'levels fall')}`]
      : []),
    ...(rising > 0 ? [`▲ ${count(rising, 'level rises', 'levels rise')}`] : []),
    ...(falling + rising > 0 ? [] : ['No level moves']),
    count(subjects, 'subject changes', 'subjects change'),
  ].join(' · ');
}

function summary(changes: AssessmentChange[]): string {
  return table(
    ['Subject', 'Model', 'Level', 'Confirmed', 'Score'],
    changes.map(change => [
      code(change.subject) + note(change),
      cell(change.compiled.model.title),
      mark(change) +
        step(change, ({ level }) => cell(`${level.number} ${level.name}`)),
      step(change, ({ confirmedLevel }) => cell(confirmedLevel.number)),
      step(change, ({ score }) => cell(`${score.value} of ${score.max}`)),
    ]),
  );
}

function said({ key, source, value, met }: JudgedClaim): string {
  return code(`${key ?? source}: ${value ?? (met ? 'yes' : 'no')}`);
}

function cause({ came, went, before, after }: RequirementChange): string {
  const parts = [
    ...went.map(claim => `− ${said(claim)}`),
    ...came.map(claim => `+ ${said(claim)}`),
  ];
  return parts.length > 0
    ? parts.join('<br>')
    : `${sentence(before.reason)} Now: ${sentence(after.reason)}`;
}

/** What changed about one subject under one model, and why. */
function causes(change: AssessmentChange): string[] {
  const { compiled, subject, requirements, newFindings } = change;
  if (requirements.length === 0 && newFindings.length === 0) {
    return [];
  }
  const rows = requirements.map(requirement => [
    cell(requirement.title),
    cell(rungText(compiled.model, requirement.after.level)),
    requirement.before.status === requirement.after.status
      ? cell(requirement.after.status)
      : `${cell(requirement.before.status)} → **${cell(
          requirement.after.status,
        )}**`,
    cause(requirement),
  ]);
  return [
    [
      `#### ${code(subject)} ${cell(compiled.model.title)}`,
      ...(rows.length > 0
        ? [table(['Practice', 'Asked for at', 'Status', 'Because'], rows)]
        : []),
      ...newFindings.map(
        ({ message, remedy }) => `* ${sentence(message)} ${sentence(remedy)}`,
      ),
    ].join('\n\n'),
  ];
}

/** What a change of descriptors does to levels, as a comment on a pull request. */
export function diffMarkdown(
  changes: AssessmentChange[],
  errors: UnreadableInput[],
): string {
  const unreadable = errors.map(
    ({ file, line, message }) =>
      `* ${code(`${file}:${line}`)} ${sentence(message)}`,
  );
  return comment(
    [
      HEADING,
      ...(unreadable.length > 0
        ? [`**Not readable:**\n\n${unreadable.join('\n')}`]
        : []),
      ...(changes.length > 0
        ? [verdict(changes), summary(changes), ...changes.flatMap(causes)]
        : ['No assessment changes.']),
    ],
    'Everything is in the output of `diff --format json`.',
  );
}

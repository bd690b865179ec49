import type { Chalk } from 'chalk';
import { printable } from '../present/printable';
import { count } from '../present/words';
import type { LintReport } from './LintProblem';

/** What `lint` found, as `file:line:column`, which editors and terminals turn into links. */
export function lintText(
  { problems, errors }: LintReport,
  paint: Chalk,
): string {
  const place = (file: string, line: number, column: number) =>
    paint.bold(printable(`${file}:${line}:${column}`));
  const lines = problems.flatMap(({ file, position, finding, fix }) => [
    `${place(file, position.line, position.column)} ${paint.yellow(
      finding.kind,
    )} ${printable(`${finding.message} ${finding.remedy}`)}`,
    ...(fix ? [`  ${paint.green(printable(fix.text))}`] : []),
  ]);
  lines.push(
    ...errors.map(
      ({ file, line, message }) =>
        `${place(file, line, 1)} ${paint.red('unreadable')} ${printable(
          message,
        )}`,
    ),
    problems.length + errors.length === 0
      ? 'No findings.'
      : `${count(problems.length, 'finding')}, ${errors.length} unreadable.`,
  );
  return `${lines.join('\n')}\n`;
}

import type { LintReport } from './LintProblem';

/** What `lint` found, for machines. */
export function lintJson({ problems, errors }: LintReport): string {
  const result = {
    findings: problems.map(({ file, position, subject, finding, fix }) => ({
      file,
      ...position,
      subject,
      ...finding,
      ...(fix && { fix: fix.text }),
    })),
    errors,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

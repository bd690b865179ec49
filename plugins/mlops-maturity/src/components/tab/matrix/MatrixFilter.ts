import type {
  RequirementResult,
  Status,
} from 'backstage-plugin-mlops-maturity-common';

/** What of the matrix is shown. */
export interface MatrixFilter {
  /** Part of a practice's title or id, without case. */
  text: string;
  /** Only what is neither met nor excused. */
  onlyLeft: boolean;
}

const SETTLED: ReadonlySet<Status> = new Set([
  'met',
  'waived',
  'not-applicable',
]);

/** Whether the filter lets a requirement through. */
export function passesFilter(
  filter: MatrixFilter,
  requirement: RequirementResult,
  title: string,
): boolean {
  const wanted = filter.text.trim().toLocaleLowerCase();
  const named =
    title.toLocaleLowerCase().includes(wanted) ||
    requirement.practice.includes(wanted);
  return named && !(filter.onlyLeft && SETTLED.has(requirement.status));
}

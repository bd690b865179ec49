import type { AssessedDescriptor } from '../assess/assessDescriptors';
import { closingText } from './closingText';
import { overviewText } from './overviewText';
import type { Report, ReportContext } from './Report';
import { subjectText } from './subjectText';

/** More subjects than this are shown as one line each. */
const MOST_IN_DETAIL = 3;

function bySubject(assessed: AssessedDescriptor[]): AssessedDescriptor[][] {
  const groups = new Map<unknown, AssessedDescriptor[]>();
  for (const one of assessed) {
    const group = groups.get(one.descriptor) ?? [];
    groups.set(one.descriptor, [...group, one]);
  }
  return [...groups.values()];
}

/** What `assess` found, for people: few subjects in full, many as an overview by model. */
export function assessText(report: Report, context: ReportContext): string {
  const subjects = bySubject(report.assessed);
  const blocks =
    subjects.length > MOST_IN_DETAIL
      ? overviewText(report.assessed, context)
      : subjects.map(subject => subjectText(subject, context));
  return `${[...blocks, closingText(report, subjects.length, context)]
    .filter(block => block !== '')
    .join('\n\n')}\n`;
}

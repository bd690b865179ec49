import { useScorecard } from '../scorecard/frame/ScorecardContext';
import { USUAL_DAYS } from '../scorecard/filters/ScorecardFilters';
import { useParam } from '../tab/data/useTabParams';
import { RollupReportPage } from './RollupReportPage';
import { SubjectReport } from './SubjectReport';

/** The report of what the address names: a subject, a team, or the organization. */
export function ReportSubpage() {
  const { filters, model } = useScorecard();
  const [subject] = useParam('subject');
  return subject ? (
    <SubjectReport
      subject={subject}
      model={model.id}
      days={filters.days ?? USUAL_DAYS}
    />
  ) : (
    <RollupReportPage />
  );
}

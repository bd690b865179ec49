import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useLiveRefresh } from '../shared';
import { AddedProvider } from './added/AddedContext';
import { AddedSection } from './added/AddedSection';
import { useAddedOf } from './added/useAddedOf';
import { PlanNav, PlanPage, usePlanView } from '../plan';
import { MaturityProvider } from './data/MaturityContext';
import { useMaturityOf } from './data/useMaturityOf';
import type {
  ExplainedAssessment,
  SubjectAssessmentState,
} from './data/useSubjectAssessment';
import { useRequirementParam } from './data/useTabParams';
import { EvidenceSection } from './evidence/EvidenceSection';
import { MaturityHeader } from './header/MaturityHeader';
import { useReassessment } from './header/useReassessment';
import { HistorySection } from './history/HistorySection';
import { CapabilityMatrix } from './matrix/CapabilityMatrix';
import { MetricsSection } from './metrics/MetricsSection';
import { RequirementPanel } from './panel/RequirementPanel';
import { NothingKnown } from './states/NothingKnown';
import { ReloadFailure } from './states/ReloadFailure';
import { NextSteps } from './steps/NextSteps';
import { ProfileSection } from './profile/ProfileSection';
import { TraceSection } from './trace/TraceSection';

const useStyles = makeStyles<Theme>(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** The tab of a subject that was assessed. */
export function AssessedTab(props: {
  loaded: ExplainedAssessment;
  state: SubjectAssessmentState;
}) {
  const { loaded, state } = props;
  const classes = useStyles();
  const maturity = useMaturityOf(loaded);
  const added = useAddedOf({
    entityRef: loaded.response.assessment.subject.ref,
    models: loaded.response.models,
    onChanged: state.reload,
  });
  useLiveRefresh(() => {
    state.reload();
    added.retry();
  });
  const reassessment = useReassessment(state.reassess);
  const [shown, show] = useRequirementParam();
  const [planView] = usePlanView();
  const nothingKnown = maturity.assessment.known.value === 0;
  return (
    <MaturityProvider value={maturity}>
      <AddedProvider value={added}>
        <div className={classes.root}>
          {state.reloadError && (
            <ReloadFailure error={state.reloadError} onRetry={state.reload} />
          )}
          <MaturityHeader loading={state.loading} reassessment={reassessment} />
          <PlanNav />
          {planView ? (
            <PlanPage view={planView} />
          ) : (
            <>
              {nothingKnown && <NothingKnown />}
              <NextSteps />
              <ProfileSection />
              <CapabilityMatrix />
              <TraceSection />
              <MetricsSection />
              <AddedSection />
              <HistorySection />
              <EvidenceSection />
            </>
          )}
        </div>
        <RequirementPanel practice={shown} onClose={() => show(undefined)} />
      </AddedProvider>
    </MaturityProvider>
  );
}

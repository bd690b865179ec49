import type { ReactNode } from 'react';
import type { ScorecardResponse } from 'backstage-plugin-mlops-maturity-common';
import { FailureState, failureKind } from '../../shared';
import { useScorecard } from '../frame/ScorecardContext';
import { Announcer } from '../parts/Announcer';
import { DeniedOrganization } from './DeniedOrganization';
import { FirstSweep } from './FirstSweep';
import { NoSubjects } from './NoSubjects';

/** What needs the organisation's numbers: shown when they are there, else why they are not and what to do. */
export function WithScorecard(props: {
  skeleton: ReactNode;
  children: (scorecard: ScorecardResponse) => ReactNode;
}) {
  const { scorecard } = useScorecard();
  const { value, error, loading, retry } = scorecard;
  if (error && failureKind(error) === 'denied') {
    return <DeniedOrganization />;
  }
  if (error && !value) {
    return <FailureState error={error} onRetry={retry} />;
  }
  if (!value) {
    return <Announcer busy>{props.skeleton}</Announcer>;
  }
  if (value.assessed === 0) {
    return value.asOf ? <NoSubjects /> : <FirstSweep onTick={retry} />;
  }
  return (
    <Announcer busy={loading}>
      {error && <FailureState error={error} onRetry={retry} />}
      {props.children(value)}
    </Announcer>
  );
}

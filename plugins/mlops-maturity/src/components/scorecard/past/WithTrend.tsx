import type { ReactNode } from 'react';
import Skeleton from '@material-ui/lab/Skeleton';
import { FailureState, failureKind } from '../../shared';
import { Announcer } from '../parts/Announcer';
import { DeniedOrganization } from '../states/DeniedOrganization';
import { NoPast } from './NoPast';
import { useTrend, type Trend } from './useTrend';

/** What needs the past: shown when it is there, else why it is not and what to do. */
export function WithTrend(props: { children: (trend: Trend) => ReactNode }) {
  const { value, error, loading, retry } = useTrend();
  if (error && failureKind(error) === 'denied') {
    return <DeniedOrganization />;
  }
  if (error && !value) {
    return <FailureState error={error} onRetry={retry} />;
  }
  const last = value?.points[value.points.length - 1];
  const none =
    value &&
    (value.days === 0 ||
      !last ||
      last.cohort.assessed + last.newcomers.assessed === 0);
  return (
    <Announcer busy={loading}>
      {error && <FailureState error={error} onRetry={retry} />}
      {!value && <Skeleton variant="rect" height={440} />}
      {value && (none ? <NoPast trend={value} /> : props.children(value))}
    </Announcer>
  );
}

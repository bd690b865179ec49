import { useCallback } from 'react';
import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { FailureState } from '../../shared';
import { useEvery } from '../../shared/useEvery';
import { useLoaded } from '../../shared/useLoaded';
import { Panel } from '../parts/Panel';
import { ContentProblemsPanel } from '../quality/ContentProblemsPanel';
import { DisabledModels } from '../quality/DisabledModels';
import { FailuresPanel } from '../quality/FailuresPanel';
import { HealthPanel } from './HealthPanel';

const LOOK_AGAIN_MS = 20_000;

/** How assessing is doing, and each thing that keeps it from its work, with the remedy. */
export function HealthPanels() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { value, error, loading, retry } = useLoaded(
    useCallback(() => api.getHealth(), [api]),
  );
  useEvery(LOOK_AGAIN_MS, retry);
  if (!value) {
    return (
      <Grid item xs={12}>
        {error ? (
          <FailureState error={error} onRetry={retry} />
        ) : (
          <Skeleton variant="rect" height={320} />
        )}
      </Grid>
    );
  }
  const { disabledModels } = value;
  return (
    <>
      <Grid item xs={12}>
        <HealthPanel health={value} loading={loading} onRefresh={retry} />
      </Grid>
      {disabledModels.length > 0 && (
        <Grid item xs={12}>
          <Panel
            title={t('scorecard.quality.disabled.title', {
              count: disabledModels.length,
            })}
            subtitle={t('scorecard.quality.disabled.text')}
          >
            <DisabledModels disabled={disabledModels} />
          </Panel>
        </Grid>
      )}
      <ContentProblemsPanel problems={value.contentProblems} />
      <FailuresPanel {...value} />
    </>
  );
}

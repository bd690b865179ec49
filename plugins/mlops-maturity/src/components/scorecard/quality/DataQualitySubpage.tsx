import { useCallback } from 'react';
import Grid from '@material-ui/core/Grid';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { useLoaded } from '../../shared/useLoaded';
import { useScorecard } from '../frame/ScorecardContext';
import { Panel } from '../parts/Panel';
import { ContentProblemsPanel } from './ContentProblemsPanel';
import { DisabledModels } from './DisabledModels';
import { FailuresPanel } from './FailuresPanel';
import { FindingsPanel } from './FindingsPanel';
import { UnassessedPanel } from './UnassessedPanel';

/** What is wrong with the evidence and with the assessing itself, and how to put it right. */
export function DataQualitySubpage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { disabledModels } = useScorecard();
  const { value: health } = useLoaded(
    useCallback(() => api.getHealth(), [api]),
  );
  return (
    <Grid container spacing={3}>
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
      {health && (
        <>
          <ContentProblemsPanel problems={health.contentProblems} />
          <FailuresPanel {...health} />
        </>
      )}
      <Grid item xs={12}>
        <FindingsPanel />
      </Grid>
      <Grid item xs={12} id="unassessed">
        <UnassessedPanel />
      </Grid>
    </Grid>
  );
}

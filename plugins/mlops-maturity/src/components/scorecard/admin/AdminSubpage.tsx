import Grid from '@material-ui/core/Grid';
import LockOutlined from '@material-ui/icons/LockOutlined';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityAdminPermission } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { useIsAdmin } from '../frame/useIsAdmin';
import { Announcer } from '../parts/Announcer';
import { HealthPanels } from './HealthPanels';
import { PreviewPanel } from './preview/PreviewPanel';
import { RekeyPanel } from './RekeyPanel';

/** For those who run the portal: how assessing is doing, what a model would do, and histories of what was renamed. */
export function AdminSubpage() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { loading, allowed } = useIsAdmin();
  if (loading) {
    return (
      <Announcer busy>
        <Skeleton variant="rect" height={320} />
      </Announcer>
    );
  }
  if (!allowed) {
    return (
      <StatePanel
        role="alert"
        mark={<LockOutlined fontSize="large" />}
        title={t('scorecard.admin.denied.title')}
      >
        {t('scorecard.admin.denied.text', {
          permission: mlopsMaturityAdminPermission.name,
        })}
      </StatePanel>
    );
  }
  return (
    <Grid container spacing={3}>
      <HealthPanels />
      <Grid item xs={12}>
        <PreviewPanel />
      </Grid>
      <Grid item xs={12}>
        <RekeyPanel />
      </Grid>
    </Grid>
  );
}

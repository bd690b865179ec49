import Alert, { type Color } from '@material-ui/lab/Alert';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RefreshResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { Reassessment } from './useReassessment';

const SEVERITY: Record<RefreshResponse['outcome'], Color> = {
  assessed: 'success',
  unchanged: 'info',
  'refresh-denied': 'warning',
};

const useStyles = makeStyles<Theme>(theme => ({
  root: { margin: theme.spacing(2, 3, 0) },
}));

/** What re-assessing is doing, and how it ended. */
export function ReassessOutcome({
  reassessment,
}: {
  reassessment: Reassessment;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { running, outcome, error, dismiss } = reassessment;
  if (running) {
    return (
      <Alert severity="info" role="status" className={classes.root}>
        {t('tab.header.reassessProgress')}
      </Alert>
    );
  }
  if (error) {
    return (
      <Alert severity="error" className={classes.root} onClose={dismiss}>
        {t('tab.header.reassessFailed', { message: error.message })}
      </Alert>
    );
  }
  return outcome ? (
    <Alert
      severity={SEVERITY[outcome.outcome]}
      role="status"
      className={classes.root}
      onClose={dismiss}
    >
      {outcome.message}
    </Alert>
  ) : null;
}

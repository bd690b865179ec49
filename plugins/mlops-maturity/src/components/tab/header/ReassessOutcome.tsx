import Alert, { type Color } from '@material-ui/lab/Alert';
import Snackbar from '@material-ui/core/Snackbar';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RefreshResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import type { Reassessment } from './useReassessment';

const SEVERITY: Record<RefreshResponse['outcome'], Color> = {
  assessed: 'success',
  unchanged: 'info',
  'refresh-denied': 'warning',
};

/** How re-assessing ended, above the page so that nothing in it moves. */
export function ReassessOutcome({
  reassessment,
}: {
  reassessment: Reassessment;
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { outcome, error, dismiss } = reassessment;
  if (!outcome && !error) {
    return null;
  }
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert
        elevation={6}
        severity={outcome ? SEVERITY[outcome.outcome] : 'error'}
        role={outcome ? 'status' : 'alert'}
        onClose={dismiss}
      >
        {outcome?.message ??
          t('tab.header.reassessFailed', { message: error!.message })}
      </Alert>
    </Snackbar>
  );
}

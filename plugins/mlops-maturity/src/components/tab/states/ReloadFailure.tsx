import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { failureMessage } from '../../shared';

/** Why what is shown is not the newest. */
export function ReloadFailure(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Alert
      severity="warning"
      role="status"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {t('shared.state.retry')}
        </Button>
      }
    >
      {t('tab.reloadFailed', { message: failureMessage(error) })}
    </Alert>
  );
}

import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { failureKind } from './failureKind';
import { StatePanel } from './StatePanel';

/** @public */
export interface FailureStateProps {
  error: Error;
  onRetry?: () => void;
  /** The permission that it takes to see this; named to those who lack it. */
  permission?: string;
}

/**
 * Why something could not be loaded and what to do: denied, missing, backend absent, or an error to retry.
 *
 * @public
 */
export function FailureState(props: FailureStateProps) {
  const {
    error,
    onRetry,
    permission = 'mlops-maturity.assessment.read',
  } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const kind = failureKind(error);
  const retry = onRetry && (
    <Button variant="outlined" color="primary" onClick={onRetry}>
      {t('shared.state.retry')}
    </Button>
  );
  switch (kind) {
    case 'denied':
      return (
        <StatePanel role="alert" title={t('shared.state.denied.title')}>
          {t('shared.state.denied.text', { permission })}
        </StatePanel>
      );
    case 'not-found':
      return (
        <StatePanel role="alert" title={t('shared.state.notFound.title')}>
          {t('shared.state.notFound.text')}
        </StatePanel>
      );
    case 'backend-missing':
      return (
        <StatePanel
          role="alert"
          title={t('shared.state.backendMissing.title')}
          actions={retry}
        >
          {t('shared.state.backendMissing.text')}
        </StatePanel>
      );
    default:
      return (
        <StatePanel
          role="alert"
          title={t('shared.state.error.title')}
          actions={retry}
        >
          {error.message}
        </StatePanel>
      );
  }
}

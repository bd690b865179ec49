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
  /** For cards: no room around it, a smaller title. */
  compact?: boolean;
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
    compact,
  } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const kind = failureKind(error);
  const retry = onRetry && (
    <Button variant="outlined" color="primary" onClick={onRetry}>
      {t('shared.state.retry')}
    </Button>
  );
  const panel = (title: string, text: string, canRetry: boolean) => (
    <StatePanel
      role="alert"
      compact={compact}
      title={title}
      actions={canRetry && retry}
    >
      {text}
    </StatePanel>
  );
  switch (kind) {
    case 'denied':
      return panel(
        t('shared.state.denied.title'),
        t('shared.state.denied.text', { permission }),
        false,
      );
    case 'not-found':
      return panel(
        t('shared.state.notFound.title'),
        t('shared.state.notFound.text'),
        false,
      );
    case 'backend-missing':
      return panel(
        t('shared.state.backendMissing.title'),
        t('shared.state.backendMissing.text'),
        true,
      );
    default:
      return panel(t('shared.state.error.title'), error.message, true);
  }
}

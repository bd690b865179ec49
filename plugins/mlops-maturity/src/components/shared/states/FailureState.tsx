import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { failureKind } from './failureKind';
import { failureMessage } from './failureMessage';
import { StatePanel } from './StatePanel';

/** @public */
export interface FailureStateProps {
  error: Error;
  onRetry?: () => void;
  /** Other ways out, beside trying again. */
  actions?: ReactNode;
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
    actions,
    permission = 'mlops-maturity.assessment.read',
    compact,
  } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const panel = (title: string, text: string, canRetry = false) => (
    <StatePanel
      role="alert"
      compact={compact}
      title={title}
      actions={
        <>
          {canRetry && onRetry && (
            <Button variant="outlined" color="primary" onClick={onRetry}>
              {t('shared.state.retry')}
            </Button>
          )}
          {actions}
        </>
      }
    >
      {text}
    </StatePanel>
  );
  switch (failureKind(error)) {
    case 'denied':
      return panel(
        t('shared.state.denied.title'),
        t('shared.state.denied.text', { permission }),
      );
    case 'not-found':
      return panel(
        t('shared.state.notFound.title'),
        `${failureMessage(error)} ${t('shared.state.notFound.text')}`,
      );
    case 'backend-missing':
      return panel(
        t('shared.state.backendMissing.title'),
        t('shared.state.backendMissing.text'),
        true,
      );
    default:
      return panel(t('shared.state.error.title'), failureMessage(error), true);
  }
}

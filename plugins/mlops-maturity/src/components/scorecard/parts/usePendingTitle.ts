import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';

/** The title of a list that is not there yet, or that could not be had. */
export function usePendingTitle(error: Error | undefined): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return error ? t('shared.notShown') : t('shared.loading');
}

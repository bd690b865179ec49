import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DisabledModel } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { DisabledModels } from '../quality/DisabledModels';

/** No model is enabled, so nothing can be assessed: says why each was left out. */
export function NoModels({ disabled }: { disabled: DisabledModel[] }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <StatePanel role="alert" title={t('scorecard.noModels.title')}>
      <p>{t('scorecard.noModels.text')}</p>
      <DisabledModels disabled={disabled} />
    </StatePanel>
  );
}

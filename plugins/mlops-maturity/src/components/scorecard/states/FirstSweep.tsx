import { useCallback } from 'react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityApiRef } from '../../../api';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import { useEvery } from '../../shared/useEvery';
import { useLoaded } from '../../shared/useLoaded';

const EVERY_MS = 5_000;

/** Nothing is assessed yet because the first sweep over the catalog is under way: shows how far, and looks again. */
export function FirstSweep({ onTick }: { onTick: () => void }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const api = useApi(mlopsMaturityApiRef);
  const { value, retry } = useLoaded(useCallback(() => api.getHealth(), [api]));
  const tick = useCallback(() => {
    retry();
    onTick();
  }, [retry, onTick]);
  useEvery(EVERY_MS, tick);
  const { entities = 0, assessed = 0, error } = value?.lastSweep ?? {};
  return (
    <StatePanel role="status" title={t('scorecard.firstSweep.title')}>
      <p>{t('scorecard.firstSweep.text')}</p>
      {entities > 0 && (
        <p>
          {t('scorecard.firstSweep.progress', { count: entities, assessed })}
        </p>
      )}
      {error && <p>{t('scorecard.firstSweep.error', { error })}</p>}
      <LinearProgress aria-label={t('scorecard.firstSweep.title')} />
    </StatePanel>
  );
}

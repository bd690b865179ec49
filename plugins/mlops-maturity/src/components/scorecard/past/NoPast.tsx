import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { StatePanel } from '../../shared';
import type { Trend } from './useTrend';

/** There is nothing to compare with yet, or nobody whose past could be told. */
export function NoPast({ trend }: { trend: Trend }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const latest = trend.points[trend.points.length - 1];
  return trend.begun ? (
    <StatePanel title={t('scorecard.past.today.title')}>
      {t('scorecard.past.today.text', {
        count: latest?.newcomers.assessed ?? 0,
      })}
    </StatePanel>
  ) : (
    <StatePanel title={t('scorecard.emptyScope.title')}>
      {t('scorecard.past.nobody')}
    </StatePanel>
  );
}

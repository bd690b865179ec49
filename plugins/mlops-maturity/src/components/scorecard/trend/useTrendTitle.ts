import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { useLevelWord } from '../parts/useLevelWord';
import type { Trend } from '../past/useTrend';

/** What the trend of a cohort comes to, in a sentence. */
export function useTrendTitle(trend: Trend): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { word } = useLevelWord();
  const { points } = trend;
  const first = points[0].cohort;
  const last = points[points.length - 1].cohort;
  const date = formatDay(points[0].date);
  const share = (rollup: typeof first) =>
    rollup.atTarget.of === 0 ? 0 : rollup.atTarget.value / rollup.atTarget.of;
  if (last.assessed === 0) {
    return t('scorecard.trend.title.none', { date });
  }
  if (first.level && last.level && first.level.number !== last.level.number) {
    return t(
      last.level.number > first.level.number
        ? 'scorecard.trend.title.up'
        : 'scorecard.trend.title.down',
      { word, from: first.level.number, to: last.level.number, date },
    );
  }
  if (share(first) !== share(last)) {
    return t('scorecard.trend.title.target', {
      from: first.atTarget.value,
      to: last.atTarget.value,
      of: last.atTarget.of,
      date,
    });
  }
  return last.level
    ? t('scorecard.trend.title.same', { word, to: last.level.number, date })
    : t('scorecard.trend.title.noLevel', { date });
}

import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import type { Trend } from './useTrend';

/** Why less is shown than was asked for. */
export function BegunNote({ trend }: { trend: Trend }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return trend.begun && trend.days > 0 ? (
    <Typography variant="body2" color="textSecondary" gutterBottom>
      {t('scorecard.past.begun', { date: formatDay(trend.begun) })}
    </Typography>
  ) : null;
}

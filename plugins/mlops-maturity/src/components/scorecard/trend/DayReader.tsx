import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TrendPoint } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { readableColor } from '../../shared';
import { useDistributionWords } from '../parts/useDistributionWords';

const useStyles = makeStyles<Theme>(theme => ({
  slider: {
    display: 'block',
    width: 'calc(100% - 132px)',
    margin: theme.spacing(1, 0, 0),
    accentColor: readableColor(theme, theme.palette.primary.main, 3),
    [theme.breakpoints.down('xs')]: { width: 'calc(100% - 104px)' },
    '@media print': { display: 'none' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    width: 'calc(100% - 132px)',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('xs')]: { width: 'calc(100% - 104px)' },
  },
  words: { margin: theme.spacing(1, 0, 0), minHeight: '2.9em' },
}));

function useDayWords(point: TrendPoint): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const cohort = useDistributionWords(point.cohort);
  const newcomers = useDistributionWords(point.newcomers);
  const date = formatDay(point.date);
  return point.newcomers.assessed > 0
    ? t('scorecard.trend.dayWithNewcomers', { date, cohort, newcomers })
    : t('scorecard.trend.day', { date, cohort });
}

/** One day in words; which, by a slider below the chart, or by pointing into it. */
export function DayReader(props: {
  points: readonly TrendPoint[];
  day: number;
  onDay: (day: number) => void;
}) {
  const { points, day, onDay } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const words = useDayWords(points[day]);
  return (
    <>
      <input
        className={classes.slider}
        type="range"
        min={0}
        max={points.length - 1}
        value={day}
        aria-label={t('scorecard.trend.slider')}
        aria-valuetext={words}
        onChange={({ target }) => onDay(Number(target.value))}
      />
      <div className={classes.ends} aria-hidden>
        <span>{formatDay(points[0].date)}</span>
        <span>{formatDay(points[points.length - 1].date)}</span>
      </div>
      <p className={classes.words}>{words}</p>
    </>
  );
}

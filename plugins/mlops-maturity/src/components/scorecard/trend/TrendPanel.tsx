import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { Panel } from '../parts/Panel';
import { BegunNote } from '../past/BegunNote';
import type { Trend } from '../past/useTrend';
import { DayReader } from './DayReader';
import { ReleaseEffects } from './ReleaseEffects';
import { StackedChart } from './StackedChart';
import { TrendFigures } from './TrendFigures';
import { TrendTable } from './TrendTable';
import { useTrendTitle } from './useTrendTitle';

const COHORT_HEIGHT = 260;
const NEWCOMERS_HEIGHT = 110;

const useStyles = makeStyles<Theme>(theme => ({
  action: { flex: 'none', whiteSpace: 'nowrap' },
  figure: { margin: 0 },
  part: { margin: theme.spacing(0, 0, 1), fontWeight: 600 },
  newcomers: { marginTop: theme.spacing(3) },
}));

/** A fixed cohort by level, day by day; those that came since apart from it; and in numbers on demand. */
export function TrendPanel({ trend }: { trend: Trend }) {
  const { points, releases } = trend;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const title = useTrendTitle(trend);
  const [asTable, setAsTable] = useState(false);
  const [read, setRead] = useState<string>();
  // Of another period the day may not be there.
  const at = points.findIndex(({ date }) => date === read);
  const day = at < 0 ? points.length - 1 : at;
  const onDay = (index: number) => setRead(points[index].date);
  const last = points[points.length - 1];
  const most = (part: 'cohort' | 'newcomers') =>
    Math.max(...points.map(point => point[part].assessed));
  const marks = releases
    .map(({ date }) => points.findIndex(point => point.date === date))
    .filter(index => index >= 0);
  const shared = { points, day, onDay, marks };
  return (
    <Panel
      title={title}
      subtitle={t('scorecard.trend.subtitle')}
      action={
        <Button
          size="small"
          className={classes.action}
          onClick={() => setAsTable(shown => !shown)}
        >
          {asTable
            ? t('scorecard.distribution.showChart')
            : t('scorecard.distribution.showTable')}
        </Button>
      }
    >
      <BegunNote trend={trend} />
      <TrendFigures from={points[0].cohort} to={last.cohort} />
      {asTable ? (
        <TrendTable points={points} label={title} />
      ) : (
        <figure className={classes.figure} aria-label={title}>
          <Typography variant="body2" className={classes.part}>
            {t('scorecard.trend.cohort', { count: last.cohort.assessed })}
          </Typography>
          <StackedChart
            {...shared}
            part="cohort"
            height={COHORT_HEIGHT}
            most={most('cohort')}
          />
          {most('newcomers') > 0 && (
            <div className={classes.newcomers}>
              <Typography variant="body2" className={classes.part}>
                {t('scorecard.trend.newcomers', {
                  count: last.newcomers.assessed,
                })}
              </Typography>
              <StackedChart
                {...shared}
                part="newcomers"
                height={NEWCOMERS_HEIGHT}
                most={most('newcomers')}
              />
            </div>
          )}
          <DayReader points={points} day={day} onDay={onDay} />
        </figure>
      )}
      <ReleaseEffects releases={releases} />
    </Panel>
  );
}

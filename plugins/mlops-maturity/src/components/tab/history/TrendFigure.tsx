import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SubjectTrendResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { capitalize, FailureState } from '../../shared';
import type { Loaded } from '../../shared/useLoaded';
import { useMaturity } from '../data/MaturityContext';
import { LevelTrendChart } from './LevelTrendChart';
import { movedBy, trendMarks } from './levelSegments';
import { TrendLegend } from './TrendLegend';
import { useTrendTitle } from './useTrendTitle';

const useStyles = makeStyles<Theme>(theme => ({
  title: { fontWeight: 700, marginBottom: theme.spacing(2) },
  apart: { marginTop: theme.spacing(1) },
}));

const signed = (change: number) => (change < 0 ? `−${-change}` : `+${change}`);

interface TrendFigureProps {
  trend: Loaded<SubjectTrendResponse>;
  /** The reader chose a change in the chart. */
  onMark: (revision: number) => void;
}

/** The chart of a subject's level under what it shows in words. */
export function TrendFigure({ trend, onMark }: TrendFigureProps) {
  const { value, error, retry } = trend;
  const { levels } = useMaturity().model;
  if (error) {
    return <FailureState error={error} onRetry={retry} compact />;
  }
  return value ? (
    <LoadedTrend trend={value} onMark={onMark} />
  ) : (
    <Skeleton variant="rect" height={92 + 28 * levels.length} />
  );
}

function LoadedTrend(props: {
  trend: SubjectTrendResponse;
  onMark: (revision: number) => void;
}) {
  const { trend, onMark } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const word = useMaturity().model.words.level;
  const title = useTrendTitle(trend, word);
  const marks = trendMarks(trend);
  const moved = movedBy(trend);
  return (
    <>
      <Typography variant="body1" className={classes.title}>
        {title}
      </Typography>
      <LevelTrendChart
        trend={trend}
        onMark={onMark}
        label={`${title}. ${t('history.tab.chart', {
          Word: capitalize(word),
          since: formatDay(trend.since),
          until: formatDay(trend.until),
        })}`}
      />
      <TrendLegend
        word={word}
        confirmed={trend.points.some(
          ({ state }) =>
            state &&
            !state.unrated &&
            state.confirmedLevel.number < state.level.number,
        )}
        subject={marks.some(({ silent }) => !silent)}
        release={marks.some(({ silent }) => silent)}
      />
      {moved.release !== 0 && (
        <Typography variant="body2" className={classes.apart}>
          {capitalize(
            [
              t('history.tab.byEvidence', { change: signed(moved.subject) }),
              t('history.tab.byModel', { change: signed(moved.release) }),
            ].join(', '),
          )}
          .
        </Typography>
      )}
    </>
  );
}

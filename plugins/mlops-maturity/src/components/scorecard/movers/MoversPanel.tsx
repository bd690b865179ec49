import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { MoversResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatDay } from '../../history';
import { FailureState } from '../../shared';
import { Announcer } from '../parts/Announcer';
import { Panel } from '../parts/Panel';
import { usePendingTitle } from '../parts/usePendingTitle';
import { BegunNote } from '../past/BegunNote';
import type { Trend } from '../past/useTrend';
import { MoverItem } from './MoverItem';
import { MoversFilters } from './MoversFilters';
import { useMovers } from './useMovers';
import { usePracticeTitles } from './usePracticeTitles';

const useStyles = makeStyles<Theme>(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  steps: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

function useTitle(options: {
  movers: MoversResponse | undefined;
  error: Error | undefined;
  since: string;
}) {
  const { movers, error, since } = options;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const pendingTitle = usePendingTitle(error);
  if (!movers) {
    return pendingTitle;
  }
  const date = formatDay(since);
  const { up, down } = movers;
  return up + down === 0
    ? t('scorecard.movers.none', { date })
    : t('scorecard.movers.title', { up, down, date });
}

/** Who moved since the beginning of the period, the farthest first, and what moved them. */
export function MoversPanel({ trend }: { trend: Trend }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { choice, choose, page, next, toFirst } = useMovers(trend.days);
  const { value, error, loading, retry } = page;
  const titleOf = usePracticeTitles();
  const title = useTitle({ movers: value, error, since: trend.since });
  return (
    <Panel title={title} subtitle={t('scorecard.movers.subtitle')}>
      <BegunNote trend={trend} />
      {value && (
        <MoversFilters movers={value} choice={choice} onChoose={choose} />
      )}
      <Announcer busy={loading}>
        {error && <FailureState error={error} onRetry={retry} />}
        {!value && !error && <Skeleton variant="rect" height={320} />}
        {value && (
          <ul className={classes.list} aria-label={title}>
            {value.items.map(mover => (
              <MoverItem key={mover.subject} mover={mover} titleOf={titleOf} />
            ))}
          </ul>
        )}
        {value && value.items.length === 0 && (
          <Typography variant="body2">
            {value.up + value.down > 0
              ? t('scorecard.movers.noneSuch')
              : t('scorecard.movers.noneText')}
          </Typography>
        )}
        {(toFirst || value?.nextCursor) && (
          <div className={classes.steps}>
            {toFirst && (
              <Button variant="outlined" size="small" onClick={toFirst}>
                {t('scorecard.movers.first')}
              </Button>
            )}
            {value?.nextCursor && (
              <Button
                variant="outlined"
                size="small"
                onClick={() => next(value.nextCursor!)}
              >
                {t('scorecard.pager.next')}
              </Button>
            )}
          </div>
        )}
      </Announcer>
    </Panel>
  );
}

import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { HealthResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { RelativeTime } from '../../shared';
import { Panel } from '../parts/Panel';
import { FindingCounts } from './FindingCounts';
import { HealthFigure } from './HealthFigure';
import { SweepDurations } from './SweepDurations';

const useStyles = makeStyles<Theme>(theme => ({
  action: { flex: 'none', whiteSpace: 'nowrap' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: theme.spacing(2, 3),
    margin: theme.spacing(0, 0, 3),
  },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    gap: theme.spacing(3, 5),
  },
}));

function useStatus({ status, problems }: HealthResponse): string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return status === 'degraded'
    ? t('scorecard.admin.health.status.degraded', { count: problems.length })
    : t(`scorecard.admin.health.status.${status}`);
}

/** The last sweep and how it went, the latest durations, the release, and what is wrong with the evidence. */
export function HealthPanel(props: {
  health: HealthResponse;
  loading: boolean;
  onRefresh: () => void;
}) {
  const { health, loading, onRefresh } = props;
  const { lastSweep, lastCompleteSweep, release } = health;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const count = (value?: number) =>
    value === undefined ? '–' : t('scorecard.numbers.value', { value });
  return (
    <Panel
      title={useStatus(health)}
      subtitle={t('scorecard.admin.health.subtitle')}
      action={
        <Button
          size="small"
          className={classes.action}
          disabled={loading}
          onClick={onRefresh}
        >
          {t('scorecard.admin.health.refresh')}
        </Button>
      }
    >
      <dl className={classes.figures}>
        <HealthFigure label={t('scorecard.admin.health.lastComplete')}>
          {lastCompleteSweep ? (
            <RelativeTime value={lastCompleteSweep.finishedAt} />
          ) : (
            t('scorecard.admin.health.never')
          )}
        </HealthFigure>
        <HealthFigure label={t('scorecard.admin.health.duration')}>
          {lastSweep?.durationSeconds === undefined
            ? t('scorecard.admin.health.unfinished')
            : t('scorecard.admin.health.seconds', {
                seconds: lastSweep.durationSeconds,
              })}
        </HealthFigure>
        {(['entities', 'subjects', 'assessed', 'failures'] as const).map(
          name => (
            <HealthFigure
              key={name}
              label={t(`scorecard.admin.health.${name}`)}
            >
              {count(lastSweep?.[name])}
            </HealthFigure>
          ),
        )}
        <HealthFigure
          label={t('scorecard.admin.health.release')}
          note={t('scorecard.admin.health.releaseNote')}
        >
          <code>{release}</code>
        </HealthFigure>
      </dl>
      {lastSweep && lastSweep.entities === undefined && (
        <Typography variant="body2" color="textSecondary" paragraph>
          {t('scorecard.admin.health.partial')}
        </Typography>
      )}
      <div className={classes.parts}>
        <SweepDurations sweeps={health.recentSweeps ?? []} />
        <FindingCounts byKind={health.findingsByKind ?? {}} />
      </div>
    </Panel>
  );
}

import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import clsx from 'clsx';
import type { HealthResponse } from 'backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../../translation';
import { formatInstant } from '../../history';
import { readableColor } from '../../shared';

type Sweeps = NonNullable<HealthResponse['recentSweeps']>;

const HEIGHT = 64;
const LOWEST = 3;

const useStyles = makeStyles<Theme>(theme => ({
  title: { fontWeight: 600, marginBottom: theme.spacing(1) },
  bars: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: 3,
    height: HEIGHT,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
  },
  bar: {
    flex: '1 1 8px',
    maxWidth: 24,
    boxSizing: 'border-box',
    background: readableColor(theme, theme.palette.primary.main, 3),
    printColorAdjust: 'exact',
    '&:focus-visible': { outline: `2px solid ${theme.palette.text.primary}` },
  },
  /** Hollow and dashed: not by color alone. */
  incomplete: {
    background: 'none',
    border: `2px dashed ${readableColor(theme, theme.palette.error.main, 3)}`,
  },
}));

/** How long the latest sweeps took, the oldest first; those that did not see the whole catalog hollow. */
export function SweepDurations({ sweeps }: { sweeps: Sweeps }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const longest = Math.max(
    0.001,
    ...sweeps.map(({ durationSeconds = 0 }) => durationSeconds),
  );
  const words = ({ startedAt, complete, durationSeconds }: Sweeps[0]) => {
    const took =
      durationSeconds === undefined
        ? t('scorecard.admin.health.unfinished')
        : t('scorecard.admin.health.seconds', { seconds: durationSeconds });
    return t('scorecard.admin.health.sweep', {
      date: formatInstant(startedAt),
      duration:
        complete || durationSeconds === undefined
          ? took
          : t('scorecard.admin.health.incomplete', { duration: took }),
    });
  };
  return (
    <div>
      <Typography variant="body2" className={classes.title}>
        {t('scorecard.admin.health.durations')}
      </Typography>
      <ul className={classes.bars}>
        {[...sweeps].reverse().map(sweep => (
          <Tooltip key={sweep.startedAt} title={words(sweep)}>
            <li
              className={clsx(
                classes.bar,
                !sweep.complete && classes.incomplete,
              )}
              style={{
                height: Math.max(
                  sweep.complete ? LOWEST : 3 * LOWEST,
                  (HEIGHT * (sweep.durationSeconds ?? longest)) / longest,
                ),
              }}
              aria-label={words(sweep)}
            />
          </Tooltip>
        ))}
      </ul>
    </div>
  );
}
